import { Refusal } from '../../../shared/contract/errors.ts';
import type { Handlers } from './handlers.ts';

const notYet = () => {
  throw new Refusal('not_found', 'Figures can’t be exported yet.');
};

export const figureHandlers = {
  'figure.suggestName': notYet,
  'figure.export': notYet,
} satisfies Partial<Handlers>;
