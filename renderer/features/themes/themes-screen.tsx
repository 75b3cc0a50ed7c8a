import { useCommandQuery, wordError } from '../../host/index.ts';
import { SectionHeading } from '../../ui/index.ts';
import { FrameList } from './frame-list.tsx';
import './themes.css';

/** The coding frame. Where its themes were found stands under Patterns. */
export function ThemesScreen() {
  const { data: themes, error } = useCommandQuery('themes.list', {});
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
      {themes && <FrameList themes={themes} />}
    </div>
  );
}
