import { Refusal } from '../../../shared/contract/errors.ts';
import { themeMatrix } from '../store/counts.ts';
import { getRow, listRows, updateRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';
import { arrange, checkLabel } from './theme-frame.ts';

const record = recordHandlers('themes', ['list', 'add', 'update', 'remove', 'move']);

/** The coding frame: names are unique, a key means one theme, groups are what their themes say. */
export const themeHandlers = {
  ...record,
  'themes.add'(context, input) {
    checkLabel(context.session.db, input.label, null, 'label');
    return record['themes.add'](context, input);
  },
  'themes.update'(context, input) {
    if (input.changes.label !== undefined)
      checkLabel(context.session.db, input.changes.label, input.id, 'changes.label');
    return record['themes.update'](context, input);
  },
  'themes.pin'({ session }, { id, key }) {
    session.write({ label: key === null ? 'Take a theme off its key' : `Put a theme on key ${key}` }, (db) => {
      getRow(db, 'themes', id);
      const holder = listRows(db, 'themes').find((theme) => theme.pinnedKey === key && theme.id !== id);
      if (key !== null && holder) updateRow(db, 'themes', holder.id, { pinnedKey: null });
      updateRow(db, 'themes', id, { pinnedKey: key });
    });
    return null;
  },
  'themes.regroup'({ session }, { ids, group }) {
    const chosen = new Set(ids);
    session.write({ label: chosen.size === 1 ? 'Move theme to a group' : `Move ${chosen.size} themes` }, (db) => {
      for (const id of chosen) getRow(db, 'themes', id);
      const themes = listRows(db, 'themes');
      const order = themes.filter(({ id }) => !chosen.has(id));
      const last = order.findLastIndex(({ themeGroup }) => themeGroup === group);
      const moved = themes.filter(({ id }) => chosen.has(id));
      order.splice(last === -1 ? order.length : last + 1, 0, ...moved);
      for (const { id } of moved) updateRow(db, 'themes', id, { themeGroup: group });
      arrange(
        db,
        order.map(({ id }) => id),
      );
    });
    return null;
  },
  'themes.renameGroup'({ session }, { group, to }) {
    session.write({ label: 'Rename group of themes' }, (db) => {
      const members = listRows(db, 'themes').filter(({ themeGroup }) => themeGroup === group);
      if (members.length === 0) throw new Refusal('not_found', 'This group is no longer in the case.');
      for (const { id } of members) updateRow(db, 'themes', id, { themeGroup: to });
    });
    return null;
  },
  'themes.matrix': ({ session }) => themeMatrix(session.db),
} satisfies Partial<Handlers>;
