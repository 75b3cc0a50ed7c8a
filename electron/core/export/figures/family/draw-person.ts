import type { TreePerson } from '../../../../../shared/family/lay-out-family.ts';
import type { PublicRow } from '../../../../../shared/model/index.ts';
import { look } from '../svg/look.ts';
import { type SvgNode, svg } from '../svg/svg-node.ts';
import { textLines, type Wrapped, wrap } from '../svg/text.ts';

type Person = PublicRow<'people'>;

const name = { size: 8.5, isBold: true, leading: 10 };
const role = { size: 7.5, fill: look.muted, leading: 9 };
const PADDING = 6;
/** In a narrow box words come nearer to its edge, and round ends take none of their width. */
const NARROW = { below: 70, padding: 4 };
const ROUND_ENDS = 5;
const MOST_NAME_LINES = 3;
const MOST_ROLE_LINES = 2;

/** The words in a box: the pseudonym, that the person has died, and who that is where there is room to say it. */
export type BoxWords = { readonly name: Wrapped; readonly role: Wrapped | null; readonly height: number };

export function wordBox(person: Person, boxWidth: number): BoxWords {
  const isNarrow = boxWidth < NARROW.below;
  const side = isNarrow ? NARROW.padding : PADDING + (person.gender === 'female' ? ROUND_ENDS : 0);
  const width = boxWidth - 2 * side;
  const words = {
    name: wrap(person.pseudonym, width, name, MOST_NAME_LINES),
    role: wordRole(person, width),
  };
  const height = words.name.lines.length * name.leading + (words.role?.lines.length ?? 0) * role.leading;
  return { ...words, height: height + 2 * PADDING };
}

/** Whole, or up to the last comma or stop that two lines hold, or not at all: the key to people says it in full. */
function wordRole({ relation, isDeceased }: Person, width: number): Wrapped | null {
  const clauses = relation.trim().split(/(?<=[,;.])\s/);
  for (let kept = clauses.length; kept >= 0; kept -= 1) {
    const part = clauses
      .slice(0, kept)
      .join(' ')
      .replace(kept < clauses.length ? /[,;.]$/ : '', '');
    const words = [isDeceased ? 'Has died' : '', part].filter(Boolean).join('. ');
    if (words === '') return null;
    const wrapped = wrap(words, width, role);
    if (wrapped.lines.length <= MOST_ROLE_LINES) return wrapped;
  }
  return null;
}

/** The outline that a gender gives a box: round ends, square corners, or neither where it is not recorded. */
export function cornersOf(gender: Person['gender'], height: number): number {
  return gender === 'female' ? height / 2 : gender === 'male' ? 0 : 7;
}

/** A person's box: twice outlined for the subject of the review, crossed for somebody who has died. */
export function drawPerson(
  person: Person,
  { x, y }: Pick<TreePerson, 'x' | 'y'>,
  words: BoxWords,
  { boxWidth, boxHeight }: { readonly boxWidth: number; readonly boxHeight: number },
): SvgNode[] {
  const outline = (inset: number, fill: string): SvgNode => {
    const height = boxHeight - 2 * inset;
    const rx = Math.max(0, cornersOf(person.gender, boxHeight) - inset);
    const size = { x: x + inset, y: y + inset, width: boxWidth - 2 * inset, height };
    return svg('rect', { ...size, rx, fill, stroke: look.text, 'stroke-width': 1 });
  };
  const middle = x + boxWidth / 2;
  const nameTop = y + (boxHeight - words.height) / 2 + PADDING;
  const roleTop = nameTop + words.name.lines.length * name.leading;
  return [
    outline(0, person.isSubject ? look.accentSoft : look.paper),
    ...(person.isSubject ? [outline(2.5, 'none')] : []),
    ...(person.isDeceased ? drawCross(x, y, boxWidth, boxHeight, cornersOf(person.gender, boxHeight)) : []),
    textLines(person.pseudonym, middle, nameTop + 8, words.name, { ...name, anchor: 'middle' }),
    ...(words.role
      ? [textLines(person.pseudonym, middle, roleTop + 7, words.role, { ...role, anchor: 'middle' })]
      : []),
  ];
}

/** From corner to corner, pale enough for the words to be read over it; where corners are round, it begins at their curve. */
export function drawCross(x: number, y: number, width: number, height: number, rx: number): SvgNode[] {
  const inset = rx * (1 - Math.SQRT1_2);
  const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset];
  const line = (y1: number, y2: number) =>
    svg('line', { x1: left, y1, x2: right, y2, stroke: look.rule, 'stroke-width': 1.5 });
  return [line(top, bottom), line(bottom, top)];
}
