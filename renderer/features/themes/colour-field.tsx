import { themeColours } from '../../../shared/model/coding-tables.ts';
import { RadioGroup, Swatch } from '../../ui/index.ts';
import { colourWords, type ThemeColour } from './theme-words.ts';

export type ColourFieldProps = { colour: ThemeColour; onChange: (colour: ThemeColour) => void };

const options = themeColours.map((colour) => ({
  id: colour,
  label: colourWords[colour],
  sign: <Swatch colour={colour} />,
}));

/** The colours a theme may have, each with its name. */
export function ColourField({ colour, onChange }: ColourFieldProps) {
  return (
    <div className="colour-field">
      <RadioGroup label="Colour" value={colour} onChange={onChange} options={options} isInline />
    </div>
  );
}
