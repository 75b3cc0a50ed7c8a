import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { SuggestField, TextField, useMarkUnsaved } from '../../../ui/index.ts';
import { Understanding } from '../panel/date-field.tsx';
import { understandDate } from '../panel/date-reading.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import type { CellField } from './cell-field.ts';
import { type CellMove, editingKey } from './cell-keys.ts';
import { type Placement, placementOf, unmeasured } from './placement.ts';
import type { CellEdit } from './use-cell-edit.ts';

export type CellEditorProps = {
  edit: CellEdit;
  field: CellField;
  /** "Event of E12". */
  label: string;
  lists: ReferenceLists;
  onCommit: (text: string, move: CellMove) => void;
  onCancel: () => void;
  /** The editor has gone with words in it that were neither kept nor given up. */
  onGone: (text: string) => void;
};

/**
 * A cell being typed into, over the cell. Enter, Tab and a click elsewhere keep what was typed, Escape gives it up; a
 * refusal is said here and leaves the words as they are.
 */
export function CellEditor({ edit, field, label, lists, onCommit, onCancel, onGone }: CellEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(edit.text);
  const [placement, setPlacement] = useState<Placement>(unmeasured);
  const now = useRef({ text: edit.text, hasTyped: false, isDone: false, onGone });
  now.current.onGone = onGone;
  const hasTyped = text !== edit.text || edit.refused !== null;
  const error = edit.refused?.text === text ? edit.refused.why : null;
  now.current.hasTyped = hasTyped;
  useMarkUnsaved(hasTyped, error !== null);

  useLayoutEffect(() => {
    const input = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (box.current) setPlacement(placementOf(box.current));
    input?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  // Still here after a refusal, with the words in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each refusal, of the same words too
  useEffect(() => {
    now.current.isDone = false;
  }, [edit]);
  useEffect(() => {
    const it = now.current;
    return () => {
      if (!it.isDone && it.hasTyped) it.onGone(it.text);
    };
  }, []);

  const type = (typed: string) => {
    now.current.text = typed;
    setText(typed);
  };
  const commit = (words: string, move: CellMove) => {
    now.current.isDone = true;
    onCommit(words, move);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const does = editingKey(event.nativeEvent);
    if (does === null || (does === 'new-line' && field.editor !== 'lines')) return;
    event.preventDefault();
    event.stopPropagation();
    if (does === 'new-line') breakLine(event.target);
    else if (does === 'cancel') {
      now.current.isDone = true;
      onCancel();
    } else commit(chosenOption(event.target, field, lists) ?? now.current.text, does);
  };
  const onBlur = (event: FocusEvent) => {
    const next = event.relatedTarget;
    // Another window came to the front, or the suggestions are being used.
    if (document.activeElement === event.target || box.current?.contains(next)) return;
    if (!now.current.isDone) commit(now.current.text, 'elsewhere');
  };
  const shared = { label, errorMessage: error ?? undefined };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the one field inside
    <div
      ref={box}
      className="cell-editor"
      data-vertical={placement.vertical}
      data-align={placement.align}
      style={placement.room === null ? {} : { maxWidth: placement.room }}
      onKeyDownCapture={onKeyDown}
      onBlur={onBlur}
    >
      {field.options ? (
        <SuggestField
          {...shared}
          options={field.options(lists)}
          allowsCustomValue={field.editor === 'suggestion'}
          value={text}
          onChange={type}
          onPick={(id) => {
            const option = field.options?.(lists).find((one) => one.id === id);
            if (option) commit(option.label, 'here');
          }}
        />
      ) : (
        <TextField
          {...shared}
          isLabelHidden
          multiline={field.editor === 'lines'}
          rows={1}
          value={text}
          onChange={type}
          autoComplete="off"
        />
      )}
      {field.editor === 'date' && error === null && <Understanding understood={understandDate(text)} />}
    </div>
  );
}

/** The words of the suggestion that the arrow keys stand on. */
function chosenOption(target: EventTarget, field: CellField, lists: ReferenceLists): string | null {
  const id = target instanceof Element ? target.getAttribute('aria-activedescendant') : null;
  const key = id === null ? undefined : document.getElementById(id)?.dataset.key;
  return field.options?.(lists).find((option) => option.id === key)?.label ?? null;
}

/** Through the browser's own editing, so that its undo knows of it. */
function breakLine(target: EventTarget): void {
  if (target instanceof HTMLTextAreaElement) target.ownerDocument.execCommand('insertText', false, '\n');
}
