import type { NameHit } from '../../../shared/contract/index.ts';
import { Button, Table } from '../../ui/index.ts';
import './names-found.css';
import type { ExportChoice } from './use-exporter.ts';

export type NamesFoundProps = {
  choice: ExportChoice;
  hits: readonly NameHit[];
  onAllow: () => Promise<void>;
  onCancel: () => void;
};

/** Private names stand in text that would leave. A draft may go with them when that is meant; a publication may not. */
export function NamesFound({ choice, hits, onAllow, onCancel }: NamesFoundProps) {
  const isDraft = choice.status === 'draft';
  return (
    <div className="names-found" role="alert">
      <p>
        <strong>Private names are in what would leave. Nothing was written.</strong>{' '}
        {isDraft
          ? 'Put pseudonyms in their place, or export the draft with them if its readers may know.'
          : 'A publication copy cannot carry them. Put pseudonyms in their place, then export again.'}
      </p>
      <Table
        caption="Where private names stand"
        isCaptionHidden
        columns={[
          { id: 'place', label: 'Where' },
          { id: 'name', label: 'Name' },
          { id: 'count', label: 'Times', align: 'end' },
        ]}
        rows={hits.map((hit) => ({
          id: `${hit.place} ${hit.name}`,
          cells: { place: hit.place, name: hit.name, count: hit.count },
        }))}
        rowHeader="place"
      />
      <div className="row">
        <Button onPress={onCancel}>{isDraft ? 'Do not export' : 'Close'}</Button>
        {isDraft && (
          <Button variant="danger" onPress={() => void onAllow()}>
            Export the draft with these names
          </Button>
        )}
      </div>
    </div>
  );
}
