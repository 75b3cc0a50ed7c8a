/** Input types in which nothing is typed: Ctrl+Z in them means the case's last step. */
const typelessInputs = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'];

/**
 * Remembers what stood in the focused field when it got the focus, to tell whether Ctrl+Z should first take back its
 * own typing. Returns the question and how to stop.
 */
export function watchOwnTyping(root: Document): {
  hasOwnTyping: (target: EventTarget | null) => boolean;
  stop: () => void;
} {
  let field: EventTarget | null = null;
  let atFocus = '';
  const remember = (event: FocusEvent) => {
    field = event.target;
    atFocus = isTypedInto(field) ? field.value : '';
  };
  root.addEventListener('focusin', remember);
  return {
    stop: () => root.removeEventListener('focusin', remember),
    hasOwnTyping(target) {
      if (!(target instanceof HTMLElement)) return false;
      // A rich-text editor asks for the case's step itself when its own history is used up.
      if (target.isContentEditable) return true;
      if (!isTypedInto(target)) return false;
      // A field that saves itself: what it has saved is the case's last step, named beside the Undo button.
      const autosave = target.dataset.autosave;
      if (autosave !== undefined) return autosave === 'unsaved';
      return target === field && target.value !== atFocus;
    },
  };
}

export function isTypedInto(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !typelessInputs.includes(target.type);
}
