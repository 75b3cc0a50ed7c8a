import { memo, type ReactNode } from 'react';

/** What the signs of the picture mean; each is told apart by its shape, never by colour alone. */
export const Legend = memo(function Legend({ isOncePerIncident }: { isOncePerIncident: boolean }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so
    <ul role="list" className="timeline-legend small" aria-label="What the signs mean">
      <li>
        <Sign>
          <path d="M17 4l5 5-5 5-5-5z" className="is-filled" />
        </Sign>
        Known day
      </li>
      <li>
        <Sign>
          <rect x="10" y="5" width="14" height="8" className="is-pale" />
          <rect x="4" y="5" width="6" height="8" className="is-faint" />
          <rect x="24" y="5" width="6" height="8" className="is-faint" />
          <path d="M4 9h26" className="is-line" />
        </Sign>
        Some day within
      </li>
      <li>
        <Sign>
          <rect x="4" y="5" width="26" height="8" className="is-filled" />
        </Sign>
        All that time
      </li>
      <li>
        <Sign>
          <rect x="4.5" y="5.5" width="25" height="7" className="is-dashed" />
        </Sign>
        Doubtful or about
      </li>
      <li>
        <Sign>
          <rect x="4" y="5" width="12" height="8" className="is-filled" />
          <rect x="16" y="6" width="7" height="6" className="is-pale" />
          <rect x="23" y="6" width="7" height="6" className="is-faint" />
        </Sign>
        Open end
      </li>
      <li>
        <Sign>
          <rect x="10" y="9" width="12" height="8" className="is-filled" />
          <rect x="10" y="3" width="12" height="6" className="is-faint" />
          <path d="M10 3h12" className="is-line" />
        </Sign>
        Counts; pale: spread from vague dates
      </li>
      <li>
        <Sign>
          <path d="M4 15L14 3M12 15L22 3M20 15L30 3" className="is-hatch" />
        </Sign>
        Gap without contact
      </li>
      {isOncePerIncident && (
        <li>
          <Sign>
            <path d="M17 4l5 5-5 5-5-5zM11 0h12v1.5h-12zM11 16.5h12V18h-12z" className="is-filled" />
          </Sign>
          One incident, several accounts in this lane: at the one with the most exact date
        </li>
      )}
    </ul>
  );
});

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
