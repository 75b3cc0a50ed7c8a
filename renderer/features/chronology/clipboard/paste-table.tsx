import { useSubjectWording } from '../../../host/index.ts';
import { Select } from '../../../ui/index.ts';
import { type PasteField, pasteFields } from './paste-fields.ts';
import type { PastedBlock } from './read-clipboard.ts';
import type { ReadRow } from './read-row.ts';
import type { PastePlan } from './use-paste-plan.ts';

const rowsShown = 6;
const leftOut = 'none';

const fieldOptions = [
  { id: leftOut, label: 'Leave out' } as const,
  ...(Object.keys(pasteFields) as PasteField[]).map((id) => ({ id, label: pasteFields[id] })),
];

/** The first rows as they were pasted, each column with the choice of what it is, and how the date was understood. */
export function PasteTable({ block, pasting }: { block: PastedBlock; pasting: PastePlan }) {
  const { mapping, body, rows, hasHeadings } = pasting;
  const say = useSubjectWording();
  const options = fieldOptions.map(({ id, label }) => ({ id, label: say(label) }));
  const headings = hasHeadings ? block.rows[0] : undefined;
  const more = body.length - rowsShown;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled sideways by keyboard
    <section className="table-scroll paste-table" aria-label="The first rows" tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">The first rows on the clipboard, and what each column becomes</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {mapping.map((field, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column is its place
              <th key={place} scope="col" data-left-out={field === null || undefined}>
                {headings && <span className="paste-heading">{headings[place]}</span>}
                <Select
                  label={`Column ${place + 1}${headings?.[place] ? ` (${headings[place]})` : ''} becomes`}
                  isLabelHidden
                  value={field ?? leftOut}
                  options={options}
                  onChange={(id) => pasting.setField(place, id === leftOut ? null : id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, rowsShown).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pasted row is its number
            <tr key={at}>
              <th scope="row">{at + (hasHeadings ? 2 : 1)}</th>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column is its place
                <td key={place} data-left-out={mapping[place] === null || undefined}>
                  <span className="paste-cell">{cell}</span>
                  {mapping[place] === 'date' && <DateWords row={rows[at]} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="description">and {more.toLocaleString('en-GB')} more</p>}
    </section>
  );
}

function DateWords({ row }: { row: ReadRow | null | undefined }) {
  const date = row?.date;
  if (!date) return null;
  return (
    <span className="date-understood" data-tone={date.understood ? 'understood' : 'not-understood'}>
      {date.understood ? `= ${date.wording}` : 'Not understood'}
      {date.understood && date.warnings.length > 0 && ' (check)'}
    </span>
  );
}
