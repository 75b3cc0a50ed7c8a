import { useScreen } from '../host/index.ts';
import { classNames, Kbd } from '../ui/index.ts';
import { keysOfScreen, screenGroups, screens } from './screens.tsx';

export type ScreenNavigationProps = { isOpen: boolean; onChosen: () => void };

/** The screens in the order of the work. In a narrow or zoomed window it opens from a button in the top bar. */
export function ScreenNavigation({ isOpen, onChosen }: ScreenNavigationProps) {
  const { screen: present, go } = useScreen();
  return (
    <nav id="screens" className={classNames('screens', isOpen && 'is-open')} aria-label="Screens">
      {screenGroups.map((group) => (
        <div key={group.label} className="screen-group">
          <h2 id={`group-${group.label}`} className="screen-group-label">
            {group.label}
          </h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so */}
          <ul role="list" aria-labelledby={`group-${group.label}`}>
            {group.screens.map((id) => (
              <li key={id}>
                <a
                  className="screen-link"
                  href={`#/${id}`}
                  aria-current={id === present ? 'page' : undefined}
                  aria-keyshortcuts={keysOfScreen(id)}
                  onClick={(event) => {
                    event.preventDefault();
                    go(id);
                    onChosen();
                  }}
                >
                  {screens[id].label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="screens-hint">
        <Kbd keys="?" /> shows the keys
      </p>
    </nav>
  );
}
