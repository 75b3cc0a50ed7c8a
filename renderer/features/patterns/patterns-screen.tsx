import { useMemo } from 'react';
import { useCommandQuery, useSubjectWording, wordError } from '../../host/index.ts';
import { SectionHeading, Tabs } from '../../ui/index.ts';
import { PatternPane } from './pattern-pane.tsx';
import { patternViews } from './pattern-views.ts';
import './patterns.css';
import { usePatternChoice } from './use-pattern-choice.ts';

/** Where themes, contacts and good practice gather: each pattern a picture with its table, each number its events. */
export function PatternsScreen() {
  const [choice, choose] = usePatternChoice();
  const { data: themes, error: themesError } = useCommandQuery('themes.list', {});
  const { data: agencies, error: agenciesError } = useCommandQuery('agencies.list', {});
  const { data: patterns, error: patternsError } = useCommandQuery(
    'patterns.get',
    { countClustersOnce: choice.countsOnce },
    { keepsPrevious: true },
  );
  const error = themesError ?? agenciesError ?? patternsError;
  const lists = useMemo(() => themes && agencies && { themes, agencies }, [themes, agencies]);
  const say = useSubjectWording();
  const views = useMemo(() => patternViews.map((one) => ({ ...one, label: say(one.label) })), [say]);
  const view = views.find(({ id }) => id === choice.view);
  return (
    <div className="patterns">
      <SectionHeading level={1} words={`${say(view?.words ?? '')} A number opens its events.`}>
        Patterns
      </SectionHeading>
      {error && (
        <p role="alert" className="field-error">
          {wordError(error)}
        </p>
      )}
      {patterns && lists && (
        <Tabs
          label="Patterns"
          selected={choice.view}
          onSelect={(id) => choose({ view: id })}
          tabs={views.map((one) => ({
            id: one.id,
            label: one.label,
            content: <PatternPane view={one} patterns={patterns} lists={lists} choice={choice} onChoose={choose} />,
          }))}
        />
      )}
    </div>
  );
}
