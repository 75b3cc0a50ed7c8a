import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import { useCommand } from '../../../host/index.ts';
import { AutosaveField, Panel } from '../../../ui/index.ts';

const fields = [
  { name: 'publisher', label: 'Publisher' },
  { name: 'website', label: 'Website' },
  { name: 'classification', label: 'Classification in the header' },
  { name: 'footer', label: 'Line at the foot of every page', description: 'Below status, version and page number' },
  { name: 'audience', label: 'Briefing: who should read it', isLong: true },
  { name: 'moreInformation', label: 'Briefing: more information', isLong: true },
  { name: 'publicationStatement', label: 'Report: publication statement', isLong: true },
] as const satisfies readonly {
  name: keyof HouseStyle;
  label: string;
  description?: string;
  isLong?: boolean;
}[];

/** What documents say of the partnership where the review details say nothing. */
export function StandingTexts({ style }: { style: HouseStyle }) {
  const change = useCommand('houseStyle.change');
  return (
    <Panel title="Standing texts">
      <p>Each prints where the review details have none of their own.</p>
      <div className="form-grid">
        {fields.map(({ name, label, ...field }) => (
          <AutosaveField
            key={name}
            label={label}
            description={'description' in field ? field.description : undefined}
            className={'isLong' in field ? 'is-wide' : undefined}
            multiline={'isLong' in field}
            isSavedWhenLeft={name === 'website'}
            value={style[name]}
            onSave={(text) => change.runOrThrow({ changes: { [name]: text } })}
          />
        ))}
      </div>
    </Panel>
  );
}
