import type { Row } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';
import { Button, EmptyState, OrderedList, Panel } from '../../ui/index.ts';
import { warningWords } from './finding-warnings.ts';
import { type Findings, refOf } from './use-findings.ts';

type FindingsListProps = {
  kind: Row<'learning'>['kind'];
  findings: Findings;
  selectedId: number | null;
  isReadOnly: boolean;
  onSelect: (id: number) => void;
  onAdd: (kind: Row<'learning'>['kind']) => void;
  onRemove: (finding: Row<'learning'>) => void;
};

const wordsOf = {
  learning_point: {
    title: 'Learning points',
    add: 'Add learning point',
    empty: 'No learning points yet',
    explain: 'A learning point says what practice or systems need to learn, and rests on events of the chronology.',
  },
  good_practice: {
    title: 'Good practice',
    add: 'Add good practice',
    empty: 'No good practice yet',
    explain: 'Good practice is worth naming on its own, with the events that show it.',
  },
} as const;

/** Findings of one kind in the order in which they print. */
export function FindingsList({ kind, findings, selectedId, isReadOnly, ...on }: FindingsListProps) {
  const move = useCommand('learning.move');
  const words = wordsOf[kind];
  const items = findings.learning.filter((finding) => finding.kind === kind);
  const add = (
    <Button onPress={() => on.onAdd(kind)} icon="plus">
      {words.add}
    </Button>
  );
  return (
    <Panel title={words.title} actions={!isReadOnly && items.length > 0 && add}>
      {items.length === 0 ? (
        <EmptyState title={words.empty} words={words.explain} level={3} action={!isReadOnly && add} />
      ) : (
        <OrderedList
          label={words.title}
          selectedId={selectedId}
          onSelect={on.onSelect}
          items={items.map((finding, place) => ({
            id: finding.id,
            name: refOf(finding),
            number: `${place + 1} · ${refOf(finding)}`,
            title: finding.text.trim() || 'Not worded yet',
            note: noteOf(finding, findings),
            entries: isReadOnly
              ? []
              : [
                  {
                    id: 'up',
                    label: 'Move up',
                    isDisabled: place === 0,
                    onAction: () => void move.run({ id: finding.id, to: place - 1 }),
                  },
                  {
                    id: 'down',
                    label: 'Move down',
                    isDisabled: place === items.length - 1,
                    onAction: () => void move.run({ id: finding.id, to: place + 1 }),
                  },
                  { id: 'remove', label: 'Delete…', isDangerous: true, onAction: () => on.onRemove(finding) },
                ],
          }))}
        />
      )}
    </Panel>
  );
}

function noteOf(finding: Row<'learning'>, { evidence, warnings }: Findings): string {
  const own = evidence.filter((item) => item.learningId === finding.id);
  const against = own.filter((item) => item.stance === 'contradicts').length;
  const supporting = own.length - against;
  return [
    `${supporting} supporting`,
    ...(against > 0 ? [`${against} contradicting`] : []),
    ...warnings(finding).map((warning) => `⚠ ${warningWords[warning].short}`),
  ].join(' · ');
}
