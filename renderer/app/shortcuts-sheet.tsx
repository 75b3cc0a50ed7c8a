import { Dialog, Kbd } from '../ui/index.ts';
import { keysOfScreen, screenGroups, screens } from './screens.tsx';

export type ShortcutsSheetProps = { isOpen: boolean; onClose: () => void };

const everywhere = [
  { keys: ['Ctrl+Z'], words: 'Undo: first typing that is not saved yet, then the last step in the case' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], words: 'Redo' },
  { keys: ['Ctrl+K'], words: 'Find any word of the case, a reference such as E12, or something to do' },
  { keys: ['Ctrl+F'], words: 'Search the events of the chronology or the timeline; Escape clears the search' },
  { keys: ['F3', 'Shift+F3'], words: 'Next event found, and the one before' },
  { keys: ['?'], words: 'This list' },
  { keys: ['Escape'], words: 'Close a dialog or a menu' },
  { keys: ['Alt+↑', 'Alt+↓'], words: 'Move a person, an agency or another record up or down its list' },
] as const;

const onAnEvent = [
  { keys: ['1', '9'], words: 'Tag with the theme of this key, or take the tag away', joint: ' to ' },
  { keys: ['T'], words: 'Tag with any other theme, or with a new one' },
  { keys: ['C', 'G', 'X'], words: 'The next tags are concern, good practice or context' },
  { keys: ['N'], words: 'Write a note on the tag made last, on one event or on all those chosen' },
  { keys: ['J', '↓'], words: 'Next event; in its panel and in reading also Alt+↓' },
  { keys: ['K', '↑'], words: 'Event before; in its panel and in reading also Alt+↑' },
  { keys: ['Alt+↑', 'Alt+↓'], words: 'Move the event up or down among those of the same date' },
  { keys: ['Shift+F10'], words: 'Menu of the event: duplicate, split, move, delete' },
  { keys: ['U'], words: 'Next event without a tag' },
  { keys: ['R'], words: 'Read the list event by event; Escape goes back to it' },
  { keys: ['S', 'P'], words: 'While reading: mark the event as significant or as a key practice episode' },
  { keys: ['Shift+↓', 'Shift+↑', 'Ctrl+A'], words: 'Choose several events: tags and Delete then mean all of them' },
] as const satisfies readonly ShownKeys[];

const inTheList = [
  { keys: ['Enter'], words: 'Open the event beside the list; Escape goes back' },
  { keys: ['Insert'], words: 'A new event' },
  { keys: ['Ctrl+Enter'], words: 'While an event is filled in: store it and begin the next new one' },
  { keys: ['F2'], words: 'Change the words of a cell; typing at once replaces them' },
  { keys: ['Enter', 'Shift+Enter'], words: 'While typing in a cell: keep it and go down or up' },
  { keys: ['Tab', 'Shift+Tab'], words: 'While typing in a cell: keep it and go to the next cell or the one before' },
  { keys: ['Alt+Enter'], words: 'While typing in a cell: a new line' },
  { keys: ['Escape'], words: 'Give up what was typed; in the list, let Tab leave it and choose nothing' },
  { keys: ['Shift+↓', 'Shift+→'], words: 'Choose several cells; on Ref, several events' },
  { keys: ['Ctrl+D'], words: 'Fill the cells chosen from the first row; on Ref, duplicate the event' },
  { keys: ['Delete'], words: 'Empty the cells chosen; on Ref, delete the event' },
  {
    keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'],
    words: 'Copy, cut and paste cells, also from and to Excel and Word; on Ref, whole events',
  },
] as const satisfies readonly ShownKeys[];

const onTheList = [
  { keys: ['↑'], words: 'From the first event: to the heads of the columns; ↓ goes back' },
  { keys: ['Enter'], words: 'On a head: sort by it, backwards, then in chronological order again' },
  { keys: ['Shift+←', 'Shift+→'], words: 'On a head: make the column narrower or wider' },
  { keys: ['←', '→', 'Enter'], words: 'On the heading of a group: close or open it' },
  { keys: ['Alt+Shift+C'], words: 'Chronological order' },
] as const satisfies readonly ShownKeys[];

const inTheReport = [
  {
    keys: ['Ctrl+F', 'Ctrl+H'],
    words: 'Find words in all sections, or find and replace them; Escape goes back to the text',
  },
  { keys: ['F3', 'Shift+F3'], words: 'Next match, and the one before' },
  { keys: ['Ctrl+Alt+F'], words: 'A footnote at the caret; Ctrl+Enter keeps it' },
  { keys: ['Ctrl+Shift+K'], words: 'A link' },
  { keys: ['Alt+F10'], words: 'To the toolbar of the text' },
] as const satisfies readonly ShownKeys[];

type ShownKeys = { readonly keys: readonly string[]; readonly words: string; readonly joint?: string };

/** All the keys of the frame, and those that work on an event of the chronology. */
export function ShortcutsSheet({ isOpen, onClose }: ShortcutsSheetProps) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose}>
      <dl className="shortcuts">
        {everywhere.map((shown) => (
          <Keys key={shown.words} {...shown} />
        ))}
        {screenGroups
          .flatMap((group) => group.screens)
          .filter((id) => keysOfScreen(id) !== undefined)
          .map((id) => (
            <div key={id}>
              <dt>
                <Kbd keys={keysOfScreen(id) ?? ''} />
              </dt>
              <dd>{screens[id].label}</dd>
            </div>
          ))}
      </dl>
      <h3 className="label">In the list of the chronology</h3>
      <dl className="shortcuts">
        {inTheList.map((shown) => (
          <Keys key={shown.words} {...shown} />
        ))}
      </dl>
      <h3 className="label">On the Ref, Themes or People of an event, and while reading one</h3>
      <dl className="shortcuts">
        {onAnEvent.map((shown) => (
          <Keys key={shown.words} {...shown} />
        ))}
      </dl>
      <h3 className="label">Columns, order and groups of that list</h3>
      <dl className="shortcuts">
        {onTheList.map((shown) => (
          <Keys key={shown.words} {...shown} />
        ))}
      </dl>
      <h3 className="label">In the report</h3>
      <dl className="shortcuts">
        {inTheReport.map((shown) => (
          <Keys key={shown.words} {...shown} />
        ))}
      </dl>
    </Dialog>
  );
}

function Keys({ keys, words, joint = ' or ' }: ShownKeys) {
  return (
    <div>
      <dt>
        {keys.map((each, place) => (
          <span key={each}>
            {place > 0 && joint}
            <Kbd keys={each} />
          </span>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
