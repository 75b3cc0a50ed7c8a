import type { Row } from '../../../../shared/model/index.ts';
import type { SelectOption } from '../../../ui/index.ts';

type Options<Field extends keyof Row<'events'>> = readonly SelectOption<Row<'events'>[Field] & string>[];

export const childSeenOptions: Options<'childSeen'> = [
  { id: 'not_recorded', label: 'Not recorded' },
  { id: 'alone', label: 'Seen alone' },
  { id: 'with_adult', label: 'Seen with an adult' },
  { id: 'not_seen', label: 'Not seen' },
  { id: 'not_applicable', label: 'Not applicable' },
];

export const significanceOptions: Options<'significance'> = [
  { id: 'routine', label: 'Routine' },
  { id: 'significant', label: 'Significant' },
  { id: 'key_practice_episode', label: 'Key practice episode' },
];

export const statusOptions: Options<'status'> = [
  { id: 'agreed', label: 'Agreed' },
  { id: 'queried', label: 'Queried' },
  { id: 'disputed', label: 'Disputed' },
];

export const briefingUseOptions: Options<'briefingUse'> = [
  { id: 'none', label: 'Not used' },
  { id: 'background', label: 'Background information' },
  { id: 'further_concern', label: 'Further concerns identified' },
];
