import type { Choice } from '../../../shared/contract/index.ts';
import type { CasePickers } from '../shells/browser-shell.ts';

export type PickRequest =
  | { readonly kind: 'case'; readonly answer: (choice: Choice) => void }
  | { readonly kind: 'new case'; readonly suggestedName: string; readonly answer: (choice: Choice) => void };

/** Carries what the browser shell is asked to choose to the dialog that asks the person, one at a time. */
export type PickRequests = CasePickers & {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => PickRequest | null;
};

export function createPickRequests(): PickRequests {
  const listeners = new Set<() => void>();
  let request: PickRequest | null = null;
  const show = (next: PickRequest | null) => {
    request = next;
    for (const listener of listeners) listener();
  };
  const ask = (make: (answer: PickRequest['answer']) => PickRequest) =>
    new Promise<Choice>((resolve) => {
      request?.answer({ status: 'cancelled' });
      show(
        make((choice) => {
          show(null);
          resolve(choice);
        }),
      );
    });
  return {
    pickCase: () => ask((answer) => ({ kind: 'case', answer })),
    pickNewCase: (suggestedName) => ask((answer) => ({ kind: 'new case', suggestedName, answer })),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => request,
  };
}
