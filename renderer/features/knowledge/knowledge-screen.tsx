import { CopyTableButton, useCommandQuery, useNavigation, wordError } from '../../host/index.ts';
import { EmptyState, SectionHeading, SplitView } from '../../ui/index.ts';
import { AgencyEvents } from './agency-events.tsx';
import { DayControl } from './day-control.tsx';
import { HowDecided } from './how-decided.tsx';
import './knowledge.css';
import { KnowledgeTable, type Looked } from './knowledge-table.tsx';
import { states, stateWords, wordEdtf } from './knowledge-words.ts';
import { SharingSection } from './sharing-section.tsx';

/** What each agency knew by the end of a day, and what others knew and it did not. */
export function KnowledgeScreen() {
  const { params, go } = useNavigation();
  const date = typeof params.date === 'string' ? params.date : null;
  const looked = readLooked(params.looked);
  const { data: agencies } = useCommandQuery('agencies.list', {});
  const { data: knowledge, error } = useCommandQuery('knowledge.at', date === null ? {} : { date }, {
    keepsPrevious: true,
  });
  const names = new Map(agencies?.map(({ id, name }) => [id, name]));
  const nameOf = (agencyId: number) => names.get(agencyId) ?? '';
  const show = (changes: { date?: string; looked?: Looked | null }) =>
    go('knowledge', { date: date ?? undefined, looked, ...changes }, { replace: true });
  const day = knowledge?.day ?? null;
  return (
    <div className="knowledge stack" data-gap="wide">
      <SectionHeading
        level={1}
        words="What each agency had recorded or been told by the end of a day, and what others knew and it did not. Nothing that came later is counted."
      >
        Who knew what
      </SectionHeading>
      {error && (
        <p role="alert" className="field-error">
          {wordError(error)}
        </p>
      )}
      {knowledge && day === null && (
        <EmptyState
          title="Nothing to tell yet"
          words="Enter events with a date and an agency in the chronology, and who was told of them."
        />
      )}
      {knowledge && day !== null && (
        <>
          <div className="row knowledge-options">
            <DayControl date={date} knowledge={knowledge} onChange={(next) => show({ date: next })} />
            <CopyTableButton
              table={() => ({
                title: `Who knew what by the end of ${wordEdtf(day)}`,
                head: ['Agency', ...states.map((state) => stateWords[state])],
                rows: knowledge.agencies.map((counts) => [
                  nameOf(counts.agencyId),
                  ...states.map((state) => counts[state]),
                ]),
              })}
            />
          </div>
          <p role="status" className="visually-hidden">
            By the end of {wordEdtf(day)}
          </p>
          <HowDecided />
          <SplitView
            main={
              <KnowledgeTable
                knowledge={knowledge}
                nameOf={nameOf}
                looked={looked}
                onLook={(next) => show({ looked: next })}
              />
            }
            detail={looked && <AgencyEvents looked={looked} day={day} nameOf={nameOf} />}
            detailLabel="Events of the chosen number"
            chosen={looked && looked.agencyId * states.length + states.indexOf(looked.state)}
          />
          <SharingSection day={day} nameOf={nameOf} />
        </>
      )}
    </div>
  );
}

/** The open list as the place of the app holds it; what can't be read (an older version's history) is none. */
function readLooked(value: unknown): Looked | null {
  if (typeof value !== 'object' || value === null || !('agencyId' in value) || !('state' in value)) return null;
  const state = states.find((one) => one === value.state);
  return typeof value.agencyId === 'number' && state ? { agencyId: value.agencyId, state } : null;
}
