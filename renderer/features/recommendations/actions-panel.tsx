import { useState } from 'react';
import type { Row } from '../../../shared/model/index.ts';
import { useCommand } from '../../host/index.ts';
import { Button, EmptyState, Panel, Table } from '../../ui/index.ts';
import { ActionForm } from './action-form.tsx';
import { actionStatusWords } from './action-words.ts';
import { wordDueDate } from './due-date.ts';
import { missingParts } from './recommendation-warnings.ts';
import type { Recommendations } from './use-recommendations.ts';

type ActionsPanelProps = { recommendation: Row<'recommendations'>; all: Recommendations; isReadOnly: boolean };

/** The steps agreed in answer to a recommendation: a table to survey them, a form for the one that is open. */
export function ActionsPanel({ recommendation, all, isReadOnly }: ActionsPanelProps) {
  const add = useCommand('actions.add');
  const [openId, setOpenId] = useState<number | null>(null);
  const own = all.actions.filter((action) => action.recommendationId === recommendation.id);
  const open = own.find((action) => action.id === openId);
  const addAction = async () => {
    const added = await add.run({ recommendationId: recommendation.id });
    if (added) setOpenId(added.id);
  };
  const addButton = !isReadOnly && (
    <Button icon="plus" onPress={() => void addAction()}>
      Add action
    </Button>
  );
  if (own.length === 0) {
    return (
      <Panel title="Actions" level={3}>
        <EmptyState
          title="No action yet"
          words="An action says who does what by when, and how you will know."
          level={4}
          action={addButton}
        />
      </Panel>
    );
  }
  return (
    <Panel title="Actions" level={3} actions={addButton}>
      <Table
        caption={`Actions for R${recommendation.ref}`}
        isCaptionHidden
        rowHeader="action"
        columns={[
          { id: 'action', label: 'Action' },
          { id: 'lead', label: 'Lead' },
          { id: 'due', label: 'Due' },
          { id: 'status', label: 'Status' },
          { id: 'open', label: 'Open', isLabelHidden: true },
        ]}
        rows={own.map((action, place) => {
          const missing = missingParts(action);
          return {
            id: action.id,
            isSelected: action.id === openId,
            cells: {
              action: (
                <>
                  {action.action.trim() || 'Not worded yet'}
                  {missing.length > 0 && <span className="action-missing">Missing: {missing.join(', ')}</span>}
                </>
              ),
              lead: leadOf(action, all.agencies),
              due: wordDueDate(action.dueOn),
              status: actionStatusWords[action.status],
              open: (
                <Button
                  variant="quiet"
                  aria-label={`${action.id === openId ? 'Close' : 'Edit'} action ${place + 1}`}
                  aria-expanded={action.id === openId}
                  onPress={() => setOpenId(action.id === openId ? null : action.id)}
                >
                  {action.id === openId ? 'Close' : isReadOnly ? 'Open' : 'Edit'}
                </Button>
              ),
            },
          };
        })}
      />
      {open && (
        <ActionForm
          key={open.id}
          action={open}
          number={own.indexOf(open) + 1}
          count={own.length}
          agencies={all.agencies}
          isReadOnly={isReadOnly}
          onRemoved={() => setOpenId(null)}
        />
      )}
    </Panel>
  );
}

function leadOf(action: Row<'actions'>, agencies: readonly Row<'agencies'>[]): string {
  const agency = agencies.find(({ id }) => id === action.leadAgencyId);
  return [agency?.shortName || agency?.name, action.owner.trim()].filter(Boolean).join(', ');
}
