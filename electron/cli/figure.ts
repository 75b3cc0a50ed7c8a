import { extname } from 'node:path';
import type { Client } from '../../shared/contract/client.ts';
import { type FigureFormat, figureFormats, papers } from '../../shared/contract/figures.ts';
import { laneKinds } from '../../shared/contract/timeline.ts';
import { figureKinds } from '../../shared/model/document-tables.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { refuseNames } from './export.ts';

/** Writes one figure; the ending of the file says as what. A ZIP of pages holds PNG unless `--format` says otherwise. */
export async function exportFigure(
  client: Client,
  mint: (path: string) => string,
  { word, options }: CommandLine,
  open: () => Promise<unknown>,
): Promise<void> {
  if (options.out === undefined) throw new UsageError('Say where to with --out OUT.svg, .png, .xlsx or .zip.');
  const choice = {
    figure: oneOf(figureKinds, word, 'Export the figure'),
    format: formatOf(options.out, options.format),
    ...(options.lanes === undefined ? {} : { lanes: oneOf(laneKinds, options.lanes, '--lanes takes') }),
    ...(options.paper === undefined ? {} : { paper: oneOf(papers, options.paper, '--paper takes') }),
  };
  await open();
  const versions = await client.call('versions.list', {});
  const outcome = await client.call('figure.export', {
    ...choice,
    target: mint(options.out),
    version: options.version ?? versions.at(-1)?.label,
    status: options.publish ? 'publication' : 'draft',
    allowNames: options['allow-names'] ?? false,
  });
  refuseNames(outcome, options.publish ?? false);
}

function formatOf(out: string, asked: string | undefined): FigureFormat {
  const ending = extname(out).slice(1).toLowerCase();
  if (asked !== undefined) return oneOf(figureFormats, asked, '--format takes');
  return ending === 'zip' ? 'png' : oneOf(figureFormats, ending, 'The file after --out ends in');
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined, before: string): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new UsageError(`${before} ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`);
  return found;
}
