import { useEffect, useState } from 'react';
import type { Commands, FigureFormat, InputOf } from '../../../shared/contract/index.ts';
import type { DocumentStatus, FigureKind } from '../../../shared/model/document-words.ts';
import type { SubjectWording } from '../../../shared/starters/index.ts';
import { Button, Dialog, Menu, Progress } from '../../ui/index.ts';
import { useClient } from '../client-context.ts';
import { useNotices } from '../notices.tsx';
import { useProgress } from '../progress.ts';
import { documentNames } from '../records/exports-table.tsx';
import { useCommand } from '../use-command.ts';
import { useSubjectWording } from '../use-subject-wording.ts';
import { NamesFound } from './names-found.tsx';
import { type ExportChoice, type ExportState, useExporter } from './use-exporter.ts';

type SentChoice = InputOf<Commands['figure.suggestName']>;

export type ExportFigureButtonProps = {
  figure: FigureKind;
  /** What the screen shows just now, so that what leaves is what is seen: filter, lanes, countClustersOnce … */
  input?: Omit<SentChoice, 'figure' | 'format' | 'status' | 'version'> | undefined;
  /** Name of the button; several on one screen need different ones. */
  label?: string | undefined;
  status?: DocumentStatus | undefined;
  /** The latest version of the case if not given. */
  version?: string | undefined;
};

type FigureChoice = ExportChoice & Omit<SentChoice, 'status' | 'version'>;

const formats = [
  { format: 'png', label: 'Picture (PNG)' },
  { format: 'svg', label: 'Picture that scales (SVG)' },
  { format: 'xlsx', label: 'Table for Excel (XLSX)' },
] as const satisfies { format: FigureFormat; label: string }[];

/** A short export is over before anybody could read about it. */
const SILENT_MS = 400;

/** Lets a picture or matrix leave the case, as it is shown; names are searched and asked about as in documents. */
export function ExportFigureButton({ figure, input, label = 'Export', status, version }: ExportFigureButtonProps) {
  const client = useClient();
  const { notify } = useNotices();
  const { runOrThrow } = useCommand('figure.export');
  const [isPreparing, setIsPreparing] = useState(false);
  const exporter = useExporter<FigureChoice>({
    // A long line has to be laid out before its name is known: one page, or a ZIP of several.
    suggestName: async (choice) => {
      setIsPreparing(true);
      try {
        return (await client.call('figure.suggestName', choice)).suggestedName;
      } finally {
        setIsPreparing(false);
      }
    },
    write: (choice, target, allowNames) => runOrThrow({ ...choice, target, allowNames }),
  });
  const { state } = exporter;
  const say = useSubjectWording();
  const isRunning = isPreparing || state.step === 'running';

  const start = async (format: FigureFormat) => {
    const latest = version ?? (await client.call('versions.list', {}).catch(() => [])).at(-1)?.label ?? '';
    await exporter.start({ ...input, figure, format, status: status ?? 'draft', version: latest });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is told once, when it has come about
  useEffect(() => {
    if (state.step === 'failed') notify({ kind: 'error', words: state.words });
    if (state.step === 'done') notify({ kind: 'info', ...wordDone(state, say, () => void exporter.deliver()) });
  }, [state.step]);

  return (
    <>
      <Menu
        label={label}
        entries={formats.map(({ format, label: words }) => ({
          id: format,
          label: words,
          isDisabled: isRunning,
          onAction: () => void start(format),
        }))}
      />
      <ProgressDialog isRunning={isRunning} title={say(documentNames[figure])} onCancel={exporter.cancel} />
      <Dialog
        title={`Export: ${say(documentNames[figure])}`}
        isOpen={state.step === 'names'}
        onClose={exporter.reset}
        size="large"
      >
        {state.step === 'names' && <NamesFound {...state} onAllow={exporter.allowNames} onCancel={exporter.reset} />}
      </Dialog>
    </>
  );
}

/** Comes up when an export takes a moment, says how it goes, and lets it be stopped. */
function ProgressDialog({ isRunning, title, onCancel }: { isRunning: boolean; title: string; onCancel: () => void }) {
  const news = useProgress(isRunning);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    setIsShown(false);
    if (!isRunning) return;
    const timer = setTimeout(() => setIsShown(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return (
    <Dialog
      title={`Export: ${title}`}
      isOpen={isRunning && isShown}
      onClose={onCancel}
      size="small"
      footer={<Button onPress={onCancel}>Cancel</Button>}
    >
      <div aria-live="polite">
        <Progress label={news?.words ?? 'Beginning…'} done={news?.done ?? 0} total={news?.total ?? 0} />
      </div>
    </Dialog>
  );
}

function wordDone(
  { outcome, delivery }: Extract<ExportState<FigureChoice>, { step: 'done' }>,
  say: SubjectWording,
  show: () => void,
): { words: string; action?: { label: string; onAction: () => void } } {
  const words = `${say(documentNames[outcome.document])} written: ${outcome.fileName}.`;
  if (delivery === 'downloading') return { words: `${words} It is in your browser’s downloads.` };
  return { words, action: { label: 'Show in its folder', onAction: show } };
}
