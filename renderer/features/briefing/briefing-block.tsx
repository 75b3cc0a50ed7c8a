import type { BriefingLine as Line } from '../../../shared/contract/index.ts';
import type { ScreenId } from '../../host/index.ts';
import { useNavigation } from '../../host/index.ts';
import { Button, Panel } from '../../ui/index.ts';
import { BriefingLine } from './briefing-line.tsx';

type BriefingBlockProps = {
  title: string;
  /** What stands here and where it comes from. */
  words: string;
  lines: readonly Line[];
  /** Lines of one paragraph run on in print: they are shown together. */
  hasParagraphs?: boolean;
  empty: string;
  screen: ScreenId;
  screenLabel: string;
  isReadOnly: boolean;
};

/** One block of the briefing, its lines in printed order. */
export function BriefingBlock({
  title,
  words,
  lines,
  hasParagraphs,
  empty,
  screen,
  screenLabel,
  isReadOnly,
}: BriefingBlockProps) {
  const { go } = useNavigation();
  const groups = [...Map.groupBy(lines, (line) => (hasParagraphs ? line.paragraph : 0)).values()];
  return (
    <Panel title={title} actions={<Button onPress={() => go(screen)}>{screenLabel}</Button>}>
      <p className="small muted">{words}</p>
      {lines.length === 0 && <p>{empty}</p>}
      {groups.map((group, place) => (
        <div key={group[0]?.paragraph} className="briefing-group">
          {hasParagraphs && <h3 className="briefing-paragraph">Paragraph {place + 1}</h3>}
          <ol className="briefing-lines">
            {group.map((line) => (
              <BriefingLine key={`${line.source} ${line.sourceId}`} line={line} isReadOnly={isReadOnly} />
            ))}
          </ol>
        </div>
      ))}
    </Panel>
  );
}
