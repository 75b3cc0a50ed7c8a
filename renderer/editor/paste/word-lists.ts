import type { BlockNode, ListItemNode, ListNode, PhrasingNode } from '../../../shared/rich-text/index.ts';
import { styleOf } from './html-kinds.ts';

/** A paragraph that Word shows as a list item: `style='mso-list:l0 level2 lfo1'` and a marker it calls "Ignore". */
export type WordListItem = {
  readonly type: 'word-list-item';
  readonly level: number;
  readonly listType: ListNode['listType'];
  readonly children: readonly PhrasingNode[];
};
export type Flow = BlockNode | WordListItem;

/** The level and kind of a Word list paragraph; null for any other element. */
export function wordListPlace(element: Element): Pick<WordListItem, 'level' | 'listType'> | null {
  const level = /\blevel(\d)\b/.exec(styleOf(element, 'mso-list'))?.[1];
  if (level === undefined) return null;
  const marker = Array.from(element.querySelectorAll('*')).find(
    (child) => styleOf(child, 'mso-list').toLowerCase() === 'ignore',
  );
  const words = (marker?.textContent ?? '').trim();
  // "1.", "(a)", "iv)", "2.1": anything else that Word puts there ("·", "o", "§", "–") is a bullet.
  const isNumber = /^\(?([0-9]+|[a-z]|[ivxlc]+)([.)](\d+[.)]?)*)$/i.test(words);
  return { level: Number(level), listType: isNumber ? 'number' : 'bullet' };
}

/** Makes lists of Word's list paragraphs that follow one another, nested by their level. */
export function foldWordLists(flow: readonly Flow[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  let run: WordListItem[] = [];
  const close = () => {
    if (run.length > 0) blocks.push(...listsOf(run));
    run = [];
  };
  for (const item of flow) {
    if (item.type === 'word-list-item') run.push(item);
    else {
      close();
      blocks.push(item);
    }
  }
  close();
  return blocks;
}

/** A run usually makes one list; bullets that turn into numbers on the same level begin another. */
function listsOf(run: readonly WordListItem[]): ListNode[] {
  const top = Math.min(...run.map((item) => item.level));
  const lists: ListNode[] = [];
  for (let index = 0; index < run.length; ) {
    const item = run[index];
    if (!item) break;
    let end = index + 1;
    if (item.level > top) {
      while ((run[end]?.level ?? 0) > top) end += 1;
      const nested = listsOf(run.slice(index, end));
      const owner = lists.at(-1)?.children.at(-1);
      if (owner) owner.children.push(...nested);
      else
        lists.push({ type: 'list', listType: item.listType, children: [{ type: 'listitem', children: [...nested] }] });
    } else {
      const own: ListItemNode = { type: 'listitem', children: [...item.children] };
      const list = lists.at(-1);
      if (list && list.listType === item.listType) list.children.push(own);
      else lists.push({ type: 'list', listType: item.listType, children: [own] });
    }
    index = end;
  }
  return lists;
}
