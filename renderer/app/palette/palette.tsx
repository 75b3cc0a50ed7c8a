import { useDeferredValue, useMemo, useState } from 'react';
import type { SearchHit } from '../../../shared/contract/index.ts';
import type { SubjectWording } from '../../../shared/starters/index.ts';
import { useCaseHistory, useCommandQuery, useNavigation, useSubjectWording } from '../../host/index.ts';
import { Dialog, type FoundGroup, FoundList } from '../../ui/index.ts';
import { appCommands, commandsNamed } from './app-commands.ts';
import { hitGroups, placeOfHit } from './hit-places.ts';

export type PaletteProps = { isOpen: boolean; onClose: () => void; onShortcuts: () => void };

const mostHits = 60;

/** Ctrl+K: finds any word of the case, and anything that can be done, from anywhere. */
export function Palette({ isOpen, onClose, onShortcuts }: PaletteProps) {
  return (
    <Dialog title="Find in the case" isOpen={isOpen} onClose={onClose} size="large">
      <PaletteBody onClose={onClose} onShortcuts={onShortcuts} />
    </Dialog>
  );
}

function PaletteBody({ onClose, onShortcuts }: Omit<PaletteProps, 'isOpen'>) {
  const { go } = useNavigation();
  const history = useCaseHistory();
  const say = useSubjectWording();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data: hits, isPlaceholderData } = useCommandQuery(
    'search.find',
    { text: wanted, limit: mostHits },
    { keepsPrevious: true, isEnabled: wanted !== '' },
  );
  const commands = commandsNamed(
    appCommands({
      go: (screen) => go(screen),
      undoLabel: history.undoLabel,
      redoLabel: history.redoLabel,
      undo: () => void history.undo(),
      redo: () => void history.redo(),
      showShortcuts: onShortcuts,
    }),
    wanted,
  );
  const found = useMemo(() => (wanted === '' ? [] : (hits ?? [])), [wanted, hits]);
  const groups: FoundGroup[] = [
    ...groupsOf(found, say),
    {
      id: 'commands',
      label: 'Commands',
      items: commands.map(({ id, label, keys }) => ({ id: `command ${id}`, name: label, parts: [], keys })),
    },
  ].filter(({ items }) => items.length > 0);

  const take = (id: string) => {
    onClose();
    const command = commands.find((one) => `command ${one.id}` === id);
    if (command) return command.run();
    const hit = found.find((one) => idOf(one) === id);
    if (!hit) return;
    const { screen, params } = placeOfHit(hit);
    go(screen, params);
  };
  return (
    <FoundList
      label="Words of the case, a reference such as E12, or what you want to do"
      text={text}
      onText={setText}
      groups={groups}
      onTake={take}
      status={statusOf(wanted, found.length, isPlaceholderData)}
    />
  );
}

function groupsOf(hits: readonly SearchHit[], say: SubjectWording): FoundGroup[] {
  const tables = [...new Set(hits.map(({ table }) => table))];
  return tables.map((table) => ({
    id: table,
    label: hitGroups[table],
    items: hits
      .filter((hit) => hit.table === table)
      .map((hit) => ({
        id: idOf(hit),
        name: hit.ref,
        note: hit.isPrivate ? `${hit.place} (private)` : say(hit.place),
        parts: hit.snippet,
      })),
  }));
}

const idOf = ({ table, id }: SearchHit) => `${table} ${id}`;

function statusOf(wanted: string, count: number, isPending: boolean): string {
  if (wanted === '' || isPending) return '';
  if (count === 0) return 'Nothing in the case has these words.';
  return count === mostHits
    ? `The first ${mostHits} records found`
    : `${count} ${count === 1 ? 'record' : 'records'} found`;
}
