import { parseArgs } from 'node:util';

export const usage = `Usage: npm run -s cli -- <command>

  sample FILE                       make the Child T sample case
  new FILE [--from CASE.json] [--subject S] [--type LABEL]
  info FILE [--json]                counts, review metadata
  dump FILE                         JSON on standard output
  dates "TEXT" [--json]             how a wording of a date is understood
  events FILE [--json] [--agency A] [--theme T] [--from D] [--to D] [--text Q] [--scope in|out|straddles]
  themes FILE [--json]              themes by agency and month, and the other matrices
  export FILE report|briefing|seven-minute|chronology|actions|trace --out OUT.docx|.xlsx [--version V] [--draft | --publish]
         [--blur exact|month|season|year|age|day_number] [--numbering headings|by_section|continuous]
         [--style STYLE.json] [--allow-names]
  figure FILE timeline|theme_by_agency|theme_by_month|theme_by_theme|child_seen_by_agency|contacts_by_month|kinds_by_theme
         --out OUT.svg|.png|.xlsx|.zip [--format svg|png] [--lanes agency|theme|person] [--paper a4|a3]
         [--version V] [--publish] [--allow-names]
  check FILE [--json]               what is open before the documents can leave; exit 1 if any of it is an error

  every command: [--passphrase-file F | env CASEWRIGHT_PASSPHRASE] [--as NAME]
`;

/** The call was not of a form that `usage` shows: exit code 2. */
export class UsageError extends Error {}

const options = {
  from: { type: 'string' },
  subject: { type: 'string' },
  type: { type: 'string' },
  json: { type: 'boolean' },
  agency: { type: 'string' },
  theme: { type: 'string' },
  to: { type: 'string' },
  text: { type: 'string' },
  scope: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  lanes: { type: 'string' },
  paper: { type: 'string' },
  version: { type: 'string' },
  draft: { type: 'boolean' },
  publish: { type: 'boolean' },
  blur: { type: 'string' },
  numbering: { type: 'string' },
  style: { type: 'string' },
  'allow-names': { type: 'boolean' },
  'passphrase-file': { type: 'string' },
  as: { type: 'string' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

/** Which options each command takes beside the two that all take, and how many words after its name. */
const commandForms = {
  sample: { words: 1, options: [] },
  new: { words: 1, options: ['from', 'subject', 'type'] },
  info: { words: 1, options: ['json'] },
  dump: { words: 1, options: [] },
  dates: { words: 1, options: ['json'] },
  events: { words: 1, options: ['json', 'agency', 'theme', 'from', 'to', 'text', 'scope'] },
  themes: { words: 1, options: ['json'] },
  check: { words: 1, options: ['json'] },
  export: { words: 2, options: ['out', 'version', 'draft', 'publish', 'blur', 'numbering', 'style', 'allow-names'] },
  figure: { words: 2, options: ['out', 'format', 'lanes', 'paper', 'version', 'publish', 'allow-names'] },
} as const satisfies Record<string, { words: number; options: readonly (keyof typeof options)[] }>;

export type CommandLine = {
  readonly command: keyof typeof commandForms;
  /** The case file; the wording itself for `dates`. */
  readonly file: string;
  /** What stands after the file: the document or figure to export. */
  readonly word: string | undefined;
  readonly options: Options;
};

/** Reads the words of the command line; a form that is not in `usage` is a `UsageError`. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { positionals, values } = parse(words);
  const [command, file, ...rest] = positionals;
  if (command === undefined || !Object.hasOwn(commandForms, command)) {
    throw new UsageError(command === undefined ? 'Name a command.' : `There is no command “${command}”.`);
  }
  const form = commandForms[command as CommandLine['command']];
  if (file === undefined) {
    const needed = command === 'dates' ? 'the wording of a date' : 'the name of a case file';
    throw new UsageError(`“${command}” needs ${needed}.`);
  }
  if (positionals.length !== form.words + 1)
    throw new UsageError(`“${command}” takes ${form.words} word${form.words === 1 ? '' : 's'} after it.`);
  const allowed: readonly string[] = [...form.options, 'passphrase-file', 'as'];
  const stray = Object.keys(values).find((name) => !allowed.includes(name));
  if (stray !== undefined) throw new UsageError(`“${command}” takes no option --${stray}.`);
  return { command: command as CommandLine['command'], file, word: rest[0], options: values };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'That can’t be read.');
  }
}
