import type { Changes } from '../../../shared/model/index.ts';
import { EdtfField, useCommand, useCommandQuery } from '../../host/index.ts';
import { AutosaveField, Panel } from '../../ui/index.ts';
import { PrintedType } from './printed-type.tsx';

/** All that documents say about the review itself. */
export function ReviewDetails() {
  const { data: review } = useCommandQuery('review.get', {});
  const update = useCommand('review.update');
  if (!review) return null;
  const save = (changes: Changes<'review'>) => update.runOrThrow({ changes });
  return (
    <div className="stack" data-gap="wide">
      <Panel title="The review">
        <div className="form-grid">
          <AutosaveField label="Subject" value={review.subject} onSave={(subject) => save({ subject })} />
          <PrintedType review={review} />
          <AutosaveField label="Publisher" value={review.publisher} onSave={(publisher) => save({ publisher })} />
          <AutosaveField
            label="Commissioned by"
            value={review.commissioner}
            onSave={(commissioner) => save({ commissioner })}
          />
          <AutosaveField label="Reviewer" value={review.reviewer} onSave={(reviewer) => save({ reviewer })} />
        </div>
      </Panel>
      <Panel title="Dates">
        <div className="form-grid">
          <EdtfField
            label="Review period from"
            description="Events before it are out of scope"
            value={review.periodStart}
            onSave={(periodStart) => save({ periodStart })}
          />
          <EdtfField
            label="Review period to"
            description="Events after it are out of scope"
            value={review.periodEnd}
            onSave={(periodEnd) => save({ periodEnd })}
          />
          <EdtfField
            label="Date on the documents"
            description="Usually a month and a year"
            value={review.documentDate}
            onSave={(documentDate) => save({ documentDate })}
          />
        </div>
      </Panel>
      <Panel title="What documents carry">
        <div className="form-grid">
          <AutosaveField
            label="Classification in the header"
            value={review.classification}
            onSave={(classification) => save({ classification })}
          />
          <AutosaveField
            label="Website"
            type="url"
            isSavedWhenLeft
            value={review.website}
            onSave={(website) => save({ website })}
          />
          <AutosaveField
            label="Briefing: who should read it"
            className="is-wide"
            multiline
            value={review.audience}
            onSave={(audience) => save({ audience })}
          />
          <AutosaveField
            label="Briefing: more information"
            description="The sentence above the website’s address"
            className="is-wide"
            multiline
            value={review.moreInformation}
            onSave={(moreInformation) => save({ moreInformation })}
          />
          <AutosaveField
            label="Report: publication statement"
            description="Board, date, what was withheld and why"
            className="is-wide"
            multiline
            value={review.publicationStatement}
            onSave={(publicationStatement) => save({ publicationStatement })}
          />
        </div>
      </Panel>
      <Panel title="Private: never leaves this file" tone="private">
        <AutosaveField
          label="Private note on the review"
          multiline
          value={review.privateNote}
          onSave={(privateNote) => save({ privateNote })}
        />
      </Panel>
    </div>
  );
}
