import { readFileSync } from 'node:fs';
import type { Client } from '../../shared/contract/client.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { ExportOutcome } from '../../shared/contract/views.ts';
import { blurLevels } from '../../shared/dates/index.ts';
import { paragraphNumberings } from '../../shared/model/document-settings.ts';
import { documentKinds } from '../../shared/model/document-tables.ts';
import { type HouseStyle, readHouseStyle } from '../../shared/model/house-style.ts';
import { type CommandLine, UsageError } from './arguments.ts';

export type Files = {
  /** A handle on a file that the core reads or writes. */
  readonly mint: (path: string) => string;
  /** The whole path of a file, from the caller's folder. */
  readonly find: (path: string) => string;
};

/** Writes one document, as a workbook where OUT ends in .xlsx. Private names found in it are refused, by place and never by name, unless allowed. */
export async function exportDocument(
  client: Client,
  { mint, find }: Files,
  { word, options }: CommandLine,
  open: () => Promise<unknown>,
): Promise<void> {
  const document = documentKinds.find((kind) => kind === word);
  if (document === undefined) throw new UsageError(`Export one of ${documentKinds.join(', ')}.`);
  if (options.out === undefined) throw new UsageError('Say where to with --out OUT.docx or, for a table, OUT.xlsx.');
  if (options.draft && options.publish) throw new UsageError('Say --draft or --publish, not both.');
  const blur = blurLevels.find((level) => level === options.blur);
  if (options.blur !== undefined && blur === undefined)
    throw new UsageError(`Blur to one of ${blurLevels.join(', ')}.`);
  const numbering = paragraphNumberings.find((way) => way === options.numbering);
  if (options.numbering !== undefined && numbering === undefined)
    throw new UsageError(`Number by one of ${paragraphNumberings.join(', ')}.`);
  if (numbering !== undefined && document !== 'report') throw new UsageError('Only the report has --numbering.');
  const style = options.style === undefined ? undefined : readStyleFile(find(options.style));
  await open();
  const versions = await client.call('versions.list', {});
  const outcome = await client.call('document.export', {
    document,
    target: mint(options.out),
    version: options.version ?? versions.at(-1)?.label,
    status: options.publish ? 'publication' : 'draft',
    blur,
    numbering,
    style,
    allowNames: options['allow-names'] ?? false,
  });
  refuseNames(outcome, options.publish ?? false);
}

function readStyleFile(path: string): HouseStyle {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Refusal('file_error', 'The house style can’t be read. Check its name.');
  }
  const read = readHouseStyle(text);
  if ('problem' in read) throw new Refusal('invalid_input', `${read.problem} Nothing was written.`, 'style');
  return read.style;
}

/** Names found are told by place and never by name: a terminal keeps what it has shown. */
export function refuseNames(outcome: ExportOutcome, isPublication: boolean): void {
  if (outcome.status === 'done') return;
  const places = [...new Set(outcome.hits.map((hit) => hit.place))].slice(0, 5).join('; ');
  const advice = isPublication ? 'A publication copy can’t hold them.' : 'Take them out, or add --allow-names.';
  throw new Refusal('names_found', `Private names stand in ${places}. ${advice} Nothing was written.`);
}
