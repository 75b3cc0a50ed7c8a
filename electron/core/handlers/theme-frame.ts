import { Refusal } from '../../../shared/contract/errors.ts';
import type { NewRow } from '../../../shared/model/index.ts';
import { codeFor, labelRefusal } from '../../../shared/rules/theme-names.ts';
import type { ReadDb, WriteDb } from '../store/handle.ts';
import { insertRow, listRows, updateRow } from '../store/rows.ts';

/** Refuses a label that another theme has, naming the field it was typed into. */
export function checkLabel(db: ReadDb, label: string, ownId: number | null, field: string): void {
  const reason = labelRefusal(label, listRows(db, 'themes'), ownId);
  if (reason !== null) throw new Refusal('conflict', reason, field);
}

/** Adds a theme by its label alone; after another theme where one is given, and in its group, else at the end. */
export function addTheme(db: WriteDb, label: string, afterId: number | null, field: string): number {
  checkLabel(db, label, null, field);
  const themes = listRows(db, 'themes');
  const neighbour = themes.find(({ id }) => id === afterId);
  const code = codeFor(label, new Set(themes.map((theme) => theme.code)));
  const values: NewRow<'themes'> = { code, label, position: themes.length, themeGroup: neighbour?.themeGroup };
  const id = insertRow(db, 'themes', values);
  if (neighbour) {
    const order = themes.map((theme) => theme.id);
    arrange(db, order.toSpliced(order.indexOf(neighbour.id) + 1, 0, id));
  }
  return id;
}

/** Puts all themes into this order. */
export function arrange(db: WriteDb, order: readonly number[]): void {
  order.forEach((id, position) => {
    updateRow(db, 'themes', id, { position });
  });
}
