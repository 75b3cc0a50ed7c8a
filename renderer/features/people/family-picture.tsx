import type { TreeLine } from '../../../shared/family/draw-lines.ts';
import type { FamilyTree } from '../../../shared/family/lay-out-family.ts';
import type { TreeMeasures } from '../../../shared/family/rows.ts';
import { lineForms } from '../../../shared/family/tree-key.ts';
import type { Row } from '../../../shared/model/index.ts';

export const treeMeasures: TreeMeasures = {
  boxWidth: 122,
  boxHeight: 70,
  gap: 16,
  coupleGap: 32,
  lineSpace: 14,
  width: 1100,
};
const MARGIN = 4;
/** Letters of a pseudonym that two lines of a box hold; a longer one takes the second line of who that is. */
const TWO_LINES = 24;

export type FamilyPictureProps = {
  tree: FamilyTree;
  people: readonly Row<'people'>[];
  selectedId: number | null;
  onSelect: (personId: number) => void;
};

/** Lines as a drawing, people as buttons over it, in reading order: row by row, from left to right. */
export function FamilyPicture({ tree, people, selectedId, onSelect }: FamilyPictureProps) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const places = tree.people.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const [width, height] = [tree.width + 2 * MARGIN, tree.height + 2 * MARGIN];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe, scrollable-region-focusable)
    <section className="family-scroll" aria-label="Family tree" tabIndex={0}>
      <div className="family-picture" style={{ width, height }}>
        <svg
          className="family-lines"
          viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
        >
          {tree.lines.map((line) => (
            <FamilyLine key={`${line.kind} ${line.personIds.join(' ')}`} {...line} />
          ))}
        </svg>
        {places.map(({ id, x, y }) => {
          const person = byId.get(id);
          return (
            person && (
              <button
                key={id}
                type="button"
                className="family-person"
                style={{
                  left: x + MARGIN,
                  top: y + MARGIN,
                  width: treeMeasures.boxWidth,
                  height: treeMeasures.boxHeight,
                }}
                data-form={formOf(person)}
                aria-current={id === selectedId ? 'true' : undefined}
                onClick={() => onSelect(id)}
              >
                {person.isDeceased && <FamilyCross />}
                <span className="family-name" data-long={person.pseudonym.length > TWO_LINES || undefined}>
                  {person.pseudonym}
                </span>
                {(person.isDeceased || person.relation) && (
                  <span className="family-role">
                    {[person.isDeceased && 'Has died', person.relation].filter(Boolean).join('. ')}
                  </span>
                )}
                {person.isSubject && <span className="visually-hidden">, subject of the review</span>}
              </button>
            )
          );
        })}
      </div>
    </section>
  );
}

function formOf({ gender, isSubject }: Row<'people'>): string {
  return [gender ?? 'not_stated', isSubject && 'subject'].filter(Boolean).join(' ');
}

/** From corner to corner of the box of somebody who has died. */
export function FamilyCross() {
  return (
    <svg className="family-cross" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0L100 100M100 0L0 100" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** A relation's line in the form of its kind; that of former partners is cut. */
export function FamilyLine({ kind, pieces, middle: { x, y } }: Pick<TreeLine, 'kind' | 'pieces' | 'middle'>) {
  const { width, dashes } = lineForms[kind];
  return (
    <>
      <path
        d={pieces.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
        strokeWidth={width * 1.4}
        strokeDasharray={dashes}
      />
      {kind === 'former_partner' && (
        <path d={`M${x - 6} ${y + 7}L${x - 1} ${y - 7}M${x + 1} ${y + 7}L${x + 6} ${y - 7}`} />
      )}
    </>
  );
}
