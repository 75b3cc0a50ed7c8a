import { keyOfTree } from '../../../shared/family/tree-key.ts';
import type { FamilyLinkKind } from '../../../shared/family/types.ts';
import type { Row } from '../../../shared/model/index.ts';
import { FamilyCross, FamilyLine } from './family-picture.tsx';

const SAMPLE = { width: 34, height: 16 };
const line = {
  pieces: [{ x1: 0, y1: SAMPLE.height / 2, x2: SAMPLE.width, y2: SAMPLE.height / 2 }],
  middle: { x: SAMPLE.width / 2, y: SAMPLE.height / 2 },
};

/** What the forms in the picture mean. */
export function FamilyKey({ people, kinds }: { people: readonly Row<'people'>[]; kinds: readonly FamilyLinkKind[] }) {
  return (
    <ul className="family-key" aria-label="What the forms in the family tree mean">
      {keyOfTree(people, kinds).map((entry) => (
        <li key={entry.form}>
          {entry.of === 'line' ? (
            <svg className="family-lines" {...SAMPLE} aria-hidden="true">
              <FamilyLine kind={entry.form} {...line} />
            </svg>
          ) : (
            <span className="family-person" data-form={entry.form} aria-hidden="true">
              {entry.form === 'died' && <FamilyCross />}
            </span>
          )}
          {entry.words}
        </li>
      ))}
    </ul>
  );
}
