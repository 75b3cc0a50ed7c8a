import './briefing.css';
import type { BriefingBlock as BlockName } from '../../../shared/model/document-words.ts';
import { withStandingTexts } from '../../../shared/model/house-style.ts';
import type { Row } from '../../../shared/model/index.ts';
import { useCaseState, useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField, Panel, SectionHeading } from '../../ui/index.ts';
import { BriefingBlock } from './briefing-block.tsx';
import { BriefingPreview } from './briefing-preview.tsx';
import { blockHeadings, briefingText, goodPracticeLeadIn } from './briefing-text.ts';

/** The practitioner briefing: every line beside the record it comes from, and the whole as it will print. */
export function BriefingScreen() {
  const lines = useCommandQuery('briefing.get', {}).data;
  const review = useCommandQuery('review.get', {}).data;
  const style = useCommandQuery('houseStyle.get', {}).data;
  const isReadOnly = useCaseState()?.isReadOnly ?? false;
  if (!lines || !review || !style) return null;
  const of = (block: BlockName) => lines.filter((line) => line.block === block);
  const stale = lines.filter((line) => line.isStale);
  return (
    <div className="briefing">
      <SectionHeading
        level={1}
        words="On the left of each line is the record it comes from, on the right the words that print. Change the words, and the record stays as it is."
      >
        Briefing
      </SectionHeading>
      {stale.length > 0 && (
        <p className="briefing-stale" role="status">
          {stale.map((line) => line.ref).join(', ')}: the source has changed since the line was worded.
        </p>
      )}
      <div className="briefing-panes">
        <div className="stack" data-gap="wide">
          <Panel title={blockHeadings.audience}>
            <ReviewField review={review} field="audience" label="Who should read it" isReadOnly={isReadOnly} />
          </Panel>
          <BriefingBlock
            title={blockHeadings.background}
            words="From events marked for the background, by paragraph."
            lines={of('background')}
            hasParagraphs
            empty="No event is marked for the background yet. Mark events in the chronology."
            screen="chronology"
            screenLabel="Chronology"
            isReadOnly={isReadOnly}
          />
          <BriefingBlock
            title={blockHeadings.further_concerns}
            words="From events marked as a further concern. Without any, this heading does not print."
            lines={of('further_concerns')}
            hasParagraphs
            empty="No event is marked as a further concern."
            screen="chronology"
            screenLabel="Chronology"
            isReadOnly={isReadOnly}
          />
          <BriefingBlock
            title={blockHeadings.learning}
            words="From the learning points, a bullet each."
            lines={of('learning')}
            empty="There are no learning points yet."
            screen="findings"
            screenLabel="Findings"
            isReadOnly={isReadOnly}
          />
          <BriefingBlock
            title="Good practice"
            words={`Follows the learning without a heading of its own: “${goodPracticeLeadIn}”`}
            lines={of('good_practice')}
            empty="No good practice has been recorded yet."
            screen="findings"
            screenLabel="Findings"
            isReadOnly={isReadOnly}
          />
          <BriefingBlock
            title={blockHeadings.recommendations}
            words="Word for word as in the report: to change one, change the recommendation itself."
            lines={of('recommendations')}
            empty="There are no recommendations yet."
            screen="recommendations"
            screenLabel="Recommendations"
            isReadOnly={isReadOnly}
          />
          <Panel title={blockHeadings.more_information}>
            <ReviewField
              review={review}
              field="moreInformation"
              label="Sentence above the address"
              isReadOnly={isReadOnly}
            />
            <ReviewField review={review} field="website" label="Address" isReadOnly={isReadOnly} />
          </Panel>
        </div>
        <BriefingPreview parts={briefingText(lines, withStandingTexts(review, style))} />
      </div>
    </div>
  );
}

type ReviewFieldProps = {
  review: Row<'review'>;
  field: 'audience' | 'moreInformation' | 'website';
  label: string;
  isReadOnly: boolean;
};

function ReviewField({ review, field, label, isReadOnly }: ReviewFieldProps) {
  const update = useCommand('review.update');
  return (
    <AutosaveField
      label={label}
      multiline={field !== 'website'}
      value={review[field]}
      onSave={(text) => update.runOrThrow({ changes: { [field]: text } })}
      isReadOnly={isReadOnly}
    />
  );
}
