import type { CaseInfo } from '../../../shared/contract/index.ts';
import { type ScreenId, useNavigation } from '../../host/index.ts';

type Count = { readonly screen: ScreenId; readonly label: string; readonly count: number; readonly note?: string };

/** How much there is of each kind of record; each count opens its screen. */
export function Counts({ info }: { info: CaseInfo }) {
  const { go } = useNavigation();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so
    <ul role="list" className="counts" aria-label="What is in the case">
      {countsOf(info).map(({ screen, label, count, note }) => (
        <li key={label}>
          <a
            href={`#/${screen}`}
            onClick={(event) => {
              event.preventDefault();
              go(screen);
            }}
          >
            <strong className="count">{count.toLocaleString('en-GB')}</strong> {label}
          </a>
          {note && <span className="muted small">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function countsOf({ counts, undatedEvents }: CaseInfo): Count[] {
  const name = (count: number, one: string, many: string) => (count === 1 ? one : many);
  return [
    { screen: 'people', count: counts.people, label: name(counts.people, 'person', 'people') },
    { screen: 'agencies', count: counts.agencies, label: name(counts.agencies, 'agency', 'agencies') },
    {
      screen: 'chronology',
      count: counts.events,
      label: name(counts.events, 'event', 'events'),
      ...(undatedEvents > 0 ? { note: `${undatedEvents} undated` } : {}),
    },
    { screen: 'themes', count: counts.eventTags, label: name(counts.eventTags, 'tag', 'tags') },
    { screen: 'findings', count: counts.learning, label: name(counts.learning, 'finding', 'findings') },
    {
      screen: 'recommendations',
      count: counts.recommendations,
      label: name(counts.recommendations, 'recommendation', 'recommendations'),
      note: `${counts.actions} ${name(counts.actions, 'action', 'actions')}`,
    },
    { screen: 'report', count: counts.sections, label: name(counts.sections, 'report section', 'report sections') },
    { screen: 'export', count: counts.exportsMade, label: name(counts.exportsMade, 'export', 'exports') },
  ];
}
