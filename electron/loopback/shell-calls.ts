import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Choice, Refusal, type Result } from '../../shared/contract/index.ts';
import type { Downloads } from './downloads.ts';
import { readFileName } from './file-names.ts';
import type { Folders } from './folders.ts';

type Means = {
  readonly mintHandle: (path: string) => Promise<string>;
  readonly folders: Folders;
  readonly downloads: Downloads;
  readonly quit: () => void;
};

const handle = z.string().max(200);
const name = z.string().max(1_000);
const inputs = {
  folders: z.strictObject({ handle: handle.nullable() }),
  'new-case': z.strictObject({ folder: handle, name }),
  'export-target': z.strictObject({ name }),
  quit: z.strictObject({}),
};

/**
 * What the page asks of the shell itself (`POST /shell/<name>`): folders, a place for a new case, a place for an
 * export, the end. Undefined for a name that is none of these.
 */
export function answerShellCall(means: Means, call: string, input: unknown): Promise<Result<unknown>> | undefined {
  const answers: Readonly<Record<string, () => Promise<unknown>>> = {
    folders: () => means.folders.list(read(inputs.folders, input).handle),
    'new-case': () => placeCase(means, read(inputs['new-case'], input)),
    'export-target': () => placeExport(means, read(inputs['export-target'], input)),
    quit: async () => {
      read(inputs.quit, input);
      means.quit();
      return null;
    },
  };
  const answer = Object.hasOwn(answers, call) ? answers[call] : undefined;
  return answer && asResult(answer);
}

async function placeCase({ folders, mintHandle }: Means, input: z.infer<(typeof inputs)['new-case']>): Promise<Choice> {
  const fileName = readFileName(input.name, '.casewright');
  const path = join(folders.pathOf(input.folder), fileName);
  if ((await stat(path).catch(() => undefined)) !== undefined) {
    throw new Refusal(
      'file_exists',
      'There is already a file of this name in this folder. Choose another name.',
      'name',
    );
  }
  return { status: 'chosen', handle: await mintHandle(path), name: fileName };
}

async function placeExport({ downloads, mintHandle }: Means, input: { name: string }): Promise<Choice> {
  const fileName = readFileName(input.name, endingOf(input.name));
  const path = await downloads.prepare(fileName);
  const minted = await mintHandle(path);
  downloads.offer(minted, path, fileName);
  return { status: 'chosen', handle: minted, name: fileName };
}

/** What an export can be; a name without any of these endings is that of a Word document. */
const exportEndings = ['.docx', '.xlsx', '.svg', '.png', '.zip'] as const;

function endingOf(name: string): string {
  return exportEndings.find((ending) => name.trim().toLowerCase().endsWith(ending)) ?? '.docx';
}

function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.');
  throw new Refusal('invalid_input', 'The shell was asked in a way it does not understand.', field);
}

async function asResult(answer: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toError() };
    throw error;
  }
}
