import { documentNames, type Exporter, NamesFound, useProgress } from '../../host/index.ts';
import { Button, Icon, Progress } from '../../ui/index.ts';
import './export.css';
import type { DocumentChoice } from './use-export.ts';

/** How the export goes, and how it ended; read out as it changes. */
export function ExportProgress({ exporter }: { exporter: Exporter<DocumentChoice> }) {
  const { state } = exporter;
  const news = useProgress(state.step === 'running');
  return (
    <div className="export-progress" aria-live="polite">
      {state.step === 'running' && (
        <div className="row">
          <Progress label={news?.words ?? 'Beginning…'} done={news?.done ?? 0} total={news?.total ?? 0} />
          <Button onPress={exporter.cancel}>Cancel</Button>
        </div>
      )}
      {state.step === 'done' && (
        <div className="export-outcome" data-kind="done">
          <Icon name="tick" />
          <p>
            {documentNames[state.outcome.document]} written: <strong>{state.outcome.fileName}</strong>,{' '}
            {wordSize(state.outcome.byteLength)}.{' '}
            {state.delivery === 'downloading' && 'It is in your browser’s downloads.'}
          </p>
          <Button onPress={() => void exporter.deliver()}>
            {state.delivery === 'downloading' ? 'Download again' : 'Show in its folder'}
          </Button>
        </div>
      )}
      {state.step === 'failed' && (
        <div className="export-outcome" data-kind="failed" role="alert">
          <Icon name="warning" />
          <p>{state.words}</p>
        </div>
      )}
      {state.step === 'names' && <NamesFound {...state} onAllow={exporter.allowNames} onCancel={exporter.reset} />}
    </div>
  );
}

function wordSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
