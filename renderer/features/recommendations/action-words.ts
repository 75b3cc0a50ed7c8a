import type { Row } from '../../../shared/model/index.ts';

/** How far an action has come, in the words of action plans. */
export const actionStatusWords: Readonly<Record<Row<'actions'>['status'], string>> = {
  not_started: 'Not started',
  on_track: 'On track',
  overdue: 'Overdue',
  complete: 'Complete',
  embedded: 'Embedded in practice',
  not_accepted: 'Not accepted',
};
