import { Dialog, Kbd } from '../ui/index.ts';
import { keysOfScreen, screenGroups, screens } from './screens.tsx';

export type ShortcutsSheetProps = { isOpen: boolean; onClose: () => void };

const everywhere = [
  { keys: ['Ctrl+Z'], words: 'Undo: first typing that is not saved yet, then the last step in the case' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], words: 'Redo' },
  { keys: ['?'], words: 'This list' },
  { keys: ['Escape'], words: 'Close a dialog or a menu' },
  { keys: ['Alt+↑', 'Alt+↓'], words: 'Move a person, an agency or another record up or down its list' },
] as const;

/** All the keys of the frame. Screens with keys of their own show them on the screen. */
export function ShortcutsSheet({ isOpen, onClose }: ShortcutsSheetProps) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose}>
      <dl className="shortcuts">
        {everywhere.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((each, place) => (
                <span key={each}>
                  {place > 0 && ' or '}
                  <Kbd keys={each} />
                </span>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
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
    </Dialog>
  );
}
