import type { NewRow, Row } from '../../../shared/model/index.ts';
import type { BlockNode, PhrasingNode } from '../../../shared/rich-text/schema.ts';
import { starterSections } from '../../../shared/starters/index.ts';
import type { Random } from './random.ts';
import { paragraphText, persons } from './texts.ts';

/** The default sections with a few paragraphs before each one's generated parts, some of them with living references. */
export function reportSections(
  random: Random,
  eventIds: readonly number[],
  kind: Row<'review'>['kind'] = 'LCSPR',
): NewRow<'sections'>[] {
  return starterSections(kind).map((section) => {
    const written = Array.from({ length: random.between(1, 4) }, () => paragraph(random, eventIds));
    return { ...section, content: { type: 'root', children: [...written, ...section.content.children] } };
  });
}

function paragraph(random: Random, eventIds: readonly number[]): BlockNode {
  const children: PhrasingNode[] = [{ type: 'text', text: `${paragraphText(random)} `, format: 0 }];
  if (eventIds.length > 0) {
    children.push(
      { type: 'person-mention', personId: random.between(1, persons.length) },
      { type: 'text', text: ' is named in the account of ', format: 0 },
      { type: 'record-reference', record: 'event', recordId: random.pick(eventIds) },
      { type: 'text', text: '.', format: 0 },
    );
  }
  return { type: 'paragraph', children };
}
