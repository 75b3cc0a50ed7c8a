import { extname } from 'node:path';
import type { ReadInputOf } from '../../../shared/contract/command.ts';
import type { Commands } from '../../../shared/contract/commands.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CalendarBlur } from '../../../shared/dates/index.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import type { Context } from '../context.ts';
import { blurEvents } from '../export/figures/blur-events.ts';
import type { FigureChoice } from '../export/figures/figure.ts';
import { suggestFigureName } from '../export/suggest-file-name.ts';
import type { FigureRequest } from '../export/write-figure.ts';
import { runExport } from '../jobs/run-export.ts';
import { readDocumentSettings } from '../store/document-settings.ts';
import { queryEvents } from '../store/events.ts';
import type { ReadDb } from '../store/handle.ts';
import { readPublicCaseInStyle } from '../store/house-style.ts';
import { readPrivateNames } from '../store/public-case.ts';
import type { Handlers } from './handlers.ts';
import { recordExport } from './record-export.ts';

type Input = ReadInputOf<Commands['figure.suggestName']>;

/** About a quarter of a year, as on the screen. */
const USUAL_GAP = 91;

/** Pictures and tables out: as documents, laid out and written in a worker, from public data, after the check for names. */
export const figureHandlers = {
  async 'figure.suggestName'(context, input) {
    const choice = choiceOf(context, input);
    const pages = choice.format === 'xlsx' ? 1 : await countPages(context, choice);
    return {
      suggestedName: suggestFigureName({
        subject: choice.publicCase.review.subject,
        figure: choice.figure,
        kind: choice.publicCase.review.kind,
        ending: pages > 1 ? 'zip' : choice.format,
        status: choice.status,
        version: choice.version,
        madeOn: new Date(choice.madeOn),
      }),
    };
  },
  async 'figure.export'(context, { target, allowNames, ...input }) {
    const { session, handles } = context;
    const path = handles.resolve(target);
    const choice = choiceOf(context, input);
    checkEnding(path, choice);
    const result = await run(context, choice, path, allowNames ?? false);
    if (result.status === 'counted') throw new Error('A figure was counted that should have been written.');
    if (result.status === 'names_found') return result;
    return recordExport(context, session, result, { ...choice, document: choice.figure, path });
  },
} satisfies Partial<Handlers>;

function run(context: Context, choice: FigureChoice, path: string | null, allowNames: boolean) {
  const request: FigureRequest = {
    choice,
    privateNames: path === null ? [] : readPrivateNames(context.session.db),
    allowNames,
    path,
  };
  return runExport(context.environment.exportWorker, request, context.job, (done, total, words) =>
    context.announce({ type: 'progress', job: 'export', done, total, words }),
  );
}

async function countPages(context: Context, choice: FigureChoice): Promise<number> {
  const result = await run(context, choice, null, false);
  return result.status === 'counted' ? result.pages : 1;
}

/** A file that says PNG and holds something else opens nowhere. */
function checkEnding(path: string, { format }: FigureChoice): void {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending === format || (ending === 'zip' && format !== 'xlsx')) return;
  throw new Refusal('invalid_input', `The name of this file must end in .${format}.`, 'target');
}

function choiceOf({ session, environment }: Context, input: Input): FigureChoice {
  const { ids, total } = queryEvents(session.db, input.filter ?? {});
  const blur = blurOf(session.db, input);
  const publicCase = ofEvents(readPublicCaseInStyle(session.db), new Set(ids));
  return {
    figure: input.figure,
    format: input.format,
    publicCase: blur === undefined ? publicCase : blurEvents(publicCase, blur),
    blur,
    total,
    lanes: input.lanes ?? 'agency',
    gapDays: input.gapDays === undefined ? USUAL_GAP : input.gapDays,
    countClustersOnce: input.countClustersOnce ?? false,
    paper: input.paper ?? null,
    status: input.status ?? 'draft',
    version: input.version ?? '',
    madeOn: environment.now().toISOString(),
  };
}

const figuresOverTime: readonly Input['figure'][] = ['timeline', 'theme_by_month', 'contacts_by_month'];

/**
 * A publication copy tells no dates that the report hides. Refused where the report prints no calendar at all: a line of
 * time would be one.
 */
function blurOf(db: ReadDb, { figure, status }: Input): CalendarBlur | undefined {
  if (status !== 'publication' || !figuresOverTime.includes(figure)) return undefined;
  const { blur } = readDocumentSettings(db, 'report');
  if (blur === 'exact') return undefined;
  if (blur !== 'age' && blur !== 'day_number') return blur;
  const instead = blur === 'age' ? 'ages' : 'numbers of days';
  throw new Refusal(
    'invalid_input',
    `The report gives ${instead} in place of dates, which this figure would undo. Send a draft instead, or let the report tell its dates to the month, season or year (Export, Dates of events).`,
    'status',
  );
}

/** What a figure draws on, and no more: the rest would only have to be carried to the worker. */
function ofEvents(publicCase: PublicCase, ids: ReadonlySet<number>): PublicCase {
  return {
    ...publicCase,
    events: publicCase.events.filter(({ id }) => ids.has(id)),
    eventPeople: publicCase.eventPeople.filter(({ eventId }) => ids.has(eventId)),
    eventTags: publicCase.eventTags.filter(({ eventId }) => ids.has(eventId)),
    knownTo: [],
    learning: [],
    learningThemes: [],
    learningEvidence: [],
    recommendations: [],
    recommendationLearning: [],
    actions: [],
    sections: [],
    pictures: [],
    briefingLines: [],
    glossary: [],
  };
}
