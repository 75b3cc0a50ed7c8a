/** The event whose details are shown; `id` is null while a new event holds nothing yet. */
export type Selection = {
  readonly id: number | null;
  /** Stays the same when a new event gets its id, so that its fields keep focus and typing. */
  readonly panelKey: string;
  /** A field of the panel that is to take the focus; a new token asks anew. */
  readonly focus: { readonly field: string; readonly token: number } | null;
};

let lastToken = 0;

function nextToken(): number {
  lastToken += 1;
  return lastToken;
}

export function selectEvent(id: number, focusField?: string): Selection {
  return {
    id,
    panelKey: `event-${id}`,
    focus: focusField === undefined ? null : { field: focusField, token: nextToken() },
  };
}

/** A new event: its panel opens with the focus in the date; nothing is stored before something is typed. */
export function selectNewEvent(): Selection {
  const token = nextToken();
  return { id: null, panelKey: `new-${token}`, focus: { field: 'date', token } };
}

export function focusField(selection: Selection, field: string): Selection {
  return { ...selection, focus: { field, token: nextToken() } };
}
