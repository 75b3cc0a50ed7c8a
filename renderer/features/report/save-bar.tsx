import { Button } from '../../ui/index.ts';
import type { SectionText } from './use-section-text.ts';

/** Says quietly that the words on screen are in the file. */
export function SaveStatus({ text: { state } }: { text: SectionText }) {
  return (
    <p className="report-saved small muted" role="status">
      {state.kind === 'saved' && 'Saved'}
      {state.kind === 'saving' && 'Saving…'}
    </p>
  );
}

/**
 * What stands in the way of saving, and what can be done. At the foot of the window, where it comes and goes without
 * moving the text or the toolbar from under the pointer.
 */
export function SaveAlert({ text }: { text: SectionText }) {
  const { state } = text;
  const isShown = state.kind === 'conflict' || state.kind === 'failed';
  return (
    <div role="alert" className="report-alert" data-shown={isShown || undefined}>
      {state.kind === 'conflict' && (
        <>
          <p>
            This section was changed elsewhere while you were writing. Your words are kept on screen: choose which to
            keep.
          </p>
          <div className="row">
            <Button variant="primary" onPress={() => void text.keepMine()}>
              Keep mine
            </Button>
            <Button onPress={() => void text.takeTheirs()}>Take theirs</Button>
          </div>
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <p>Not saved. Your words are kept on screen. {state.message}</p>
          <div className="row">
            <Button onPress={() => void text.flush()}>Try again</Button>
          </div>
        </>
      )}
    </div>
  );
}
