import { useRef, useState } from 'react';
import { reviewKinds } from '../../../shared/model/case-tables.ts';
import type { Row } from '../../../shared/model/index.ts';
import { kindsOfReview, reviewKind } from '../../../shared/starters/index.ts';
import { useCommand } from '../../host/index.ts';
import { AutosaveField, Button, Select } from '../../ui/index.ts';

type Review = Row<'review'>;

/**
 * The kind of review and what documents call it. The two are apart, since a board may have a name of its own; where the
 * printed words were the old kind's and nobody had worded them, the new kind's are offered.
 */
export function PrintedType({ review }: { review: Review }) {
  const update = useCommand('review.update');
  const [before, setBefore] = useState<Review['kind'] | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const answer = () => {
    setBefore(null);
    field.current?.focus();
  };
  const label = reviewKind(review.kind).label;
  const isOffered = before !== null && before !== review.kind && review.typeLabel === reviewKind(before).label;
  return (
    <>
      <Select
        label="Type of review"
        value={review.kind}
        options={reviewKinds.map((kind) => ({ id: kind, label: kindsOfReview[kind].label }))}
        onChange={(kind) => {
          // The words may be of a kind before the one that is left now: chosen twice in a row, say.
          if (review.typeLabel === label) setBefore(review.kind);
          void update.run({ changes: { kind } });
        }}
      />
      <div className="printed-type">
        <AutosaveField
          label="Type as it is printed"
          value={review.typeLabel}
          inputRef={field}
          onSave={(typeLabel) => update.runOrThrow({ changes: { typeLabel } })}
        />
        <div role="status">
          {isOffered && (
            <>
              <p className="small">Documents still print “{review.typeLabel}”.</p>
              <div className="row">
                <Button
                  onPress={() => {
                    answer();
                    void update.run({ changes: { typeLabel: label } });
                  }}
                >
                  Print “{label}”
                </Button>
                <Button variant="quiet" onPress={answer}>
                  Keep it
                </Button>
              </div>
            </>
          )}
        </div>
      </div>
    </>
  );
}
