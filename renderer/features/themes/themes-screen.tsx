import { useCommandQuery, wordError } from '../../host/index.ts';
import { SectionHeading } from '../../ui/index.ts';
import { FrameList } from './frame-list.tsx';
import { MatrixView } from './matrix-view.tsx';
import './themes.css';

/** The coding frame, and beside it where its themes were found. */
export function ThemesScreen() {
  const { data: themes, error: themesError } = useCommandQuery('themes.list', {});
  const { data: agencies, error: agenciesError } = useCommandQuery('agencies.list', {});
  const { data: cells, error: cellsError } = useCommandQuery('themes.matrix', {});
  const error = themesError ?? agenciesError ?? cellsError;
  return (
    <div className="themes">
      <SectionHeading level={1} words="What the events are tagged with. The frame is yours to change at any time.">
        Themes
      </SectionHeading>
      {error && (
        <p role="alert" className="field-error">
          {wordError(error)}
        </p>
      )}
      <div className="themes-panes">
        {themes && <FrameList themes={themes} />}
        {themes && agencies && cells && <MatrixView themes={themes} agencies={agencies} cells={cells} />}
      </div>
    </div>
  );
}
