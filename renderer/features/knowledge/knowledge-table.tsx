import type { Knowledge } from '../../../shared/rules/knowledge.ts';
import { Button, Table } from '../../ui/index.ts';
import { countEvents, type KnowledgeState, states, stateWords } from './knowledge-words.ts';

export type Looked = { readonly agencyId: number; readonly state: KnowledgeState };

export type KnowledgeTableProps = {
  knowledge: Knowledge;
  nameOf: (agencyId: number) => string;
  /** The list that is open. */
  looked: Looked | null;
  onLook: (looked: Looked | null) => void;
};

/** How much each agency knew; each number opens the list of its events, and closes it. */
export function KnowledgeTable({ knowledge, nameOf, looked, onLook }: KnowledgeTableProps) {
  return (
    <Table
      caption="How many events each agency knew of"
      isCaptionHidden
      rowHeader="agency"
      columns={[
        { id: 'agency', label: 'Agency' },
        ...states.map((state) => ({ id: state, label: stateWords[state], align: 'end' as const })),
      ]}
      rows={knowledge.agencies.map((counts) => {
        const { agencyId } = counts;
        const cell = (state: KnowledgeState) => {
          const isOpen = looked?.agencyId === agencyId && looked.state === state;
          if (counts[state] === 0) return <span className="muted">0</span>;
          return (
            <Button
              variant="quiet"
              className="count-button"
              aria-expanded={isOpen}
              aria-label={`${nameOf(agencyId)}, ${stateWords[state].toLowerCase()}: ${countEvents(counts[state])}`}
              onPress={() => onLook(isOpen ? null : { agencyId, state })}
            >
              {counts[state].toLocaleString('en-GB')}
            </Button>
          );
        };
        return {
          id: agencyId,
          isSelected: looked?.agencyId === agencyId,
          cells: {
            agency: nameOf(agencyId),
            certain: cell('certain'),
            possible: cell('possible'),
            notStated: cell('notStated'),
            notKnown: cell('notKnown'),
          },
        };
      })}
    />
  );
}
