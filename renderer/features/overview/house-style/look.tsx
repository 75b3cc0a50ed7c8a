import type { CSSProperties } from 'react';
import { contrast } from '../../../../shared/model/colour.ts';
import { type HouseStyle, houseStyleFonts } from '../../../../shared/model/house-style.ts';
import { houseStyles } from '../../../../shared/starters/index.ts';
import { useCommand } from '../../../host/index.ts';
import { AutosaveField, RadioGroup, Select } from '../../../ui/index.ts';

const OWN = 'own';
const fonts = houseStyleFonts.map((font) => ({ id: font, label: font }));

/** Name, colour and font. A look that comes with the product changes these alone: texts and logo stay. */
export function Look({ style }: { style: HouseStyle }) {
  const change = useCommand('houseStyle.change');
  const supplied = houseStyles.find(({ accent, font }) => accent === style.accent && font === style.font);
  const options = [
    ...houseStyles.map(({ name, accent, font }) => ({ id: name as string, label: name, sign: sign(accent), font })),
    ...(supplied ? [] : [{ id: OWN, label: 'Own colour and font', sign: sign(style.accent), font: style.font }]),
  ].map(({ font, ...option }) => ({ ...option, description: font }));
  const choose = (name: string) => {
    const look = houseStyles.find((one) => one.name === name);
    if (!look) return;
    const isNameSupplied = houseStyles.some((one) => one.name === style.name);
    void change.run({
      changes: { accent: look.accent, font: look.font, ...(isNameSupplied ? { name: look.name } : {}) },
    });
  };
  return (
    <div className="form-grid">
      <RadioGroup label="Look" value={supplied?.name ?? OWN} onChange={choose} options={options} />
      <div className="stack">
        <AutosaveField
          label="Name of the style"
          value={style.name}
          onSave={(name) => change.runOrThrow({ changes: { name } })}
        />
        <AutosaveField
          label="Colour of headings and rules"
          description={`# and six digits. ${contrast(style.accent, '#FFFFFF').toFixed(1)} to 1 on white; at least 4.5 to 1 is needed`}
          isSavedWhenLeft
          value={style.accent}
          onSave={(accent) => change.runOrThrow({ changes: { accent: accent.trim() } })}
        />
        <Select
          label="Font"
          options={fonts}
          value={style.font}
          description={
            style.font === 'Arial'
              ? undefined
              : 'Page numbers in the contents are checked with Arial. With this font, update the contents in Word (F9) before you publish.'
          }
          onChange={(font) => void change.run({ changes: { font } })}
        />
      </div>
    </div>
  );
}

/** A square of the colour itself; the words beside it name the look. */
function sign(accent: string) {
  return <span className="style-sign" style={{ '--sign': accent } as CSSProperties} aria-hidden="true" />;
}
