import { z } from 'zod';
import { blurLevels } from '../dates/index.ts';
import type { CaseDump } from '../model/case-dump.ts';
import { reviewKinds } from '../model/case-tables.ts';
import { tagKinds } from '../model/coding-tables.ts';
import { type DocumentSettings, paragraphNumberings } from '../model/document-settings.ts';
import {
  briefingBlocks,
  briefingSources,
  documentFormats,
  documentKinds,
  documentStatuses,
} from '../model/document-tables.ts';
import { longText, nameText, recordId, sha256Hex, shortText } from '../model/fields.ts';
import { type HouseStyle, houseStyleChanges, houseStyleSchema } from '../model/house-style.ts';
import { type Changes, type NewRow, type Row, type TableName, tableNames, tables } from '../model/index.ts';
import type { PictureType } from '../model/picture-size.ts';
import { changesSchema, newRowSchema } from '../model/table.ts';
import { type BlockNode, blockOptionsSchema, generatedBlockKinds } from '../rich-text/index.ts';
import type { AgencyKnowledge, Knowledge } from '../rules/knowledge.ts';
import type { Sharing } from '../rules/sharing.ts';
import type { IncidentSurroundings, Incidents } from './accounts.ts';
import { type BriefingFit, type BriefingPart, briefingDocuments } from './briefing-fit.ts';
import { appCommand, caseCommand } from './command.ts';
import { eventBatchSchema } from './event-batch.ts';
import { dayOrLonger, eventFilterSchema } from './event-filter.ts';
import { eventGroupings, eventSortSchema } from './event-order.ts';
import { figureChoiceSchema } from './figures.ts';
import type { Patterns } from './patterns.ts';
import { recordCommands } from './record-commands.ts';
import { findQuestionSchema, type ReportHits, replaceSchema } from './report-text.ts';
import { savedViewSchema } from './saved-view.ts';
import type { SearchHit } from './search.ts';
import { splitEventSchema } from './split-event.ts';
import { laneKinds, type TimelineColumns, type TimelineTitles } from './timeline.ts';
import { viewSettingNames, viewSettingValue } from './view-settings.ts';
import type {
  AppState,
  BlockPicture,
  BriefingLine,
  CaseInfo,
  CaseState,
  Change,
  Dependent,
  EventQuery,
  EventView,
  ExportOutcome,
  MatrixCell,
  OpenPoint,
  RecentCase,
  SavedViewCount,
  Step,
  ThemeUse,
} from './views.ts';

const nothing = z.strictObject({});
/** A file chosen in a dialog: the shell minted the handle, the path stays with it. */
const handle = z.string().min(1).max(200);
const passphrase = z.string().min(1, 'Type a passphrase.').max(1_000).optional();
const ids = z.array(recordId).max(50_000);
const someIds = z.array(recordId).min(1).max(50_000);
const groupName = shortText.overwrite((name) => name.trim());
/** In base64: 12 MB of picture. */
const longestPicture = 16 * 1024 * 1024;
const tableName = z.enum(tableNames as [TableName, ...TableName[]]);

/** Every command there is. A new one is a line here and a handler of the same name; the compiler asks for both. */
export const commands = {
  // The app and its files
  'app.state': appCommand<AppState>()(nothing),
  'app.setWho': appCommand<null>()(z.strictObject({ who: nameText })),
  'recent.list': appCommand<{ hideSubjects: boolean; cases: readonly RecentCase[] }>()(nothing),
  'recent.forget': appCommand<null>()(z.strictObject({ handle })),
  'recent.setHideSubjects': appCommand<null>()(z.strictObject({ hideSubjects: z.boolean() })),
  'case.create': appCommand<CaseState>()(
    z.strictObject({
      target: handle,
      passphrase,
      subject: nameText,
      typeLabel: nameText,
      kind: z.enum(reviewKinds).optional(),
    }),
  ),
  'case.open': appCommand<CaseState>()(z.strictObject({ source: handle, passphrase })),
  'case.openSample': appCommand<CaseState>()(z.strictObject({ target: handle, passphrase })),
  /** Makes a case from a JSON file that `dump` wrote. */
  'case.createFromDump': appCommand<CaseState>()(
    z.strictObject({
      target: handle,
      dump: handle,
      passphrase,
      subject: nameText.optional(),
      typeLabel: nameText.optional(),
    }),
  ),
  'case.close': appCommand<null>()(nothing),
  /** Everything now in the case, private parts too, without the change log. */
  'case.dump': caseCommand<CaseDump>()(nothing),
  'case.saveCopy': caseCommand<null>()(z.strictObject({ target: handle, passphrase })),
  'case.state': caseCommand<CaseState>()(nothing),
  'case.info': caseCommand<CaseInfo>()(nothing),
  'case.openPoints': caseCommand<readonly OpenPoint[]>()(nothing),
  /** The open points, and what the words themselves leave open: names, dates, terms. Reads the whole case. */
  'case.check': caseCommand<readonly OpenPoint[]>()(nothing),
  'review.get': caseCommand<Row<'review'>>()(nothing),
  'review.update': caseCommand<null>()(
    z.strictObject({ changes: changesSchema(tables.review) as z.ZodType<Changes<'review'>, Changes<'review'>> }),
  ),

  /** How a screen is laid out in this case: no step, not undone, and in a case that is only read until it is closed. */
  'viewSettings.get': caseCommand<{ value: unknown }>()(z.strictObject({ name: z.enum(viewSettingNames) })),
  'viewSettings.set': caseCommand<null>()(z.strictObject({ name: z.enum(viewSettingNames), value: viewSettingValue })),

  // Steps and what relies on what
  'history.undo': caseCommand<{ label: string }>()(nothing),
  'history.redo': caseCommand<{ label: string }>()(nothing),
  'history.list': caseCommand<readonly Step[]>()(z.strictObject({ limit: z.int().min(1).max(1_000) })),
  'history.ofRecord': caseCommand<readonly Change[]>()(z.strictObject({ table: tableName, id: recordId })),
  'records.dependents': caseCommand<readonly Dependent[]>()(z.strictObject({ table: tableName, ids })),

  // People and agencies
  ...recordCommands('people', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('personLinks', ['list', 'add', 'remove']),
  ...recordCommands('agencies', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('panelMembers', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('familyContacts', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('parallelProcesses', ['list', 'add', 'update', 'remove', 'move']),

  // Chronology: long, so queried for ids first and fetched by window
  'events.query': caseCommand<EventQuery>()(
    z.strictObject({
      filter: eventFilterSchema.optional(),
      sort: eventSortSchema.optional(),
      group: z.enum(eventGroupings).optional(),
      /** How many of the first rows to give with their ids, so that a screen need not ask again; none if not given. */
      first: z.int().min(0).max(200).optional(),
    }),
  ),
  'events.rows': caseCommand<readonly EventView[]>()(z.strictObject({ ids: z.array(recordId).max(2_000) })),
  'events.add': caseCommand<{ id: number; ref: number }>()(
    newRowSchema(tables.events) as z.ZodType<NewRow<'events'>, NewRow<'events'>>,
  ),
  'events.update': caseCommand<null>()(
    z.strictObject({
      id: recordId,
      changes: changesSchema(tables.events) as z.ZodType<Changes<'events'>, Changes<'events'>>,
    }),
  ),
  /** The same change to many events, in one step; where one of them can't take it, none is changed. */
  'events.updateMany': caseCommand<null>()(
    z.strictObject({
      ids: someIds,
      changes: changesSchema(tables.events) as z.ZodType<Changes<'events'>, Changes<'events'>>,
    }),
  ),
  /** Different changes to many events, and new ones, in one step; where one is refused, nothing is changed. */
  'events.applyMany': caseCommand<{ ids: readonly number[] }>()(eventBatchSchema),
  /** Puts an event before or after another of the same date; of another date, it is refused. */
  'events.reorder': caseCommand<null>()(
    z.strictObject({ id: recordId, place: z.enum(['before', 'after']), otherId: recordId }),
  ),
  /** Makes two events of one that holds two contacts; gives the second. Source, people and who knew hold of both. */
  'events.split': caseCommand<{ id: number; ref: number }>()(splitEventSchema),
  'events.duplicate': caseCommand<{ id: number; ref: number }>()(z.strictObject({ id: recordId })),
  /** For the picture of the whole line; `lanes` says whether each event comes with its themes or its persons. */
  'timeline.get': caseCommand<TimelineColumns>()(
    z.strictObject({ filter: eventFilterSchema.optional(), lanes: z.enum(laneKinds).optional() }),
  ),
  'timeline.titles': caseCommand<TimelineTitles>()(nothing),
  ...recordCommands('events', ['remove']),
  ...recordCommands('eventTags', ['add', 'update', 'remove']),
  /** Tags many events in one step. Events that have the tag keep it and its note, and are not counted as added. */
  'eventTags.addMany': caseCommand<{ added: number }>()(
    z.strictObject({
      eventIds: someIds,
      themeId: recordId.nullable(),
      kind: z.enum(tagKinds),
      note: longText.optional(),
    }),
  ),
  /** Adds a theme at the end of the frame and tags the events with it, in one step. */
  'eventTags.addWithNewTheme': caseCommand<{ themeId: number }>()(
    z.strictObject({ eventIds: someIds, label: nameText, kind: z.enum(tagKinds) }),
  ),
  /** The same note on the tags of one theme and kind; events without such a tag are left alone, and not counted. */
  'eventTags.noteMany': caseCommand<{ noted: number }>()(
    z.strictObject({
      eventIds: someIds,
      themeId: recordId.nullable(),
      kind: z.enum(tagKinds),
      note: longText,
      how: z.enum(['below', 'replace']),
    }),
  ),
  ...recordCommands('eventPeople', ['add', 'remove']),
  'eventPeople.set': caseCommand<null>()(z.strictObject({ eventId: recordId, personIds: ids })),
  ...recordCommands('knownTo', ['list', 'add', 'update', 'remove']),
  /** Who knew how much by the end of a day, month or year (EDTF); by the last day on which anything became known. */
  'knowledge.at': caseCommand<Knowledge>()(z.strictObject({ date: dayOrLonger.optional() })),
  /** The events behind the counts of one agency. */
  'knowledge.of': caseCommand<AgencyKnowledge>()(z.strictObject({ date: dayOrLonger, agencyId: recordId })),
  /** How long it took to share, told as of a date; without one, of the whole record. */
  'knowledge.sharing': caseCommand<Sharing>()(z.strictObject({ date: dayOrLonger.optional() })),
  ...recordCommands('eventLinks', ['list', 'add', 'update', 'remove']),
  ...recordCommands('clusters', ['list', 'add', 'update', 'remove']),
  /** Accounts of one incident; clusters that the events were in become one, which keeps the lowest number. */
  'clusters.join': caseCommand<{ id: number; ref: number }>()(z.strictObject({ eventIds: someIds.min(2) })),
  /** Takes events out of their cluster; a cluster left with fewer than two is taken away. */
  'clusters.leave': caseCommand<null>()(z.strictObject({ eventIds: someIds })),
  /** Every incident with its accounts, and pairs of events that might be one. */
  'accounts.list': caseCommand<Incidents>()(nothing),
  /** Which events might belong to an incident, and which agencies have no account of it. */
  'accounts.around': caseCommand<IncidentSurroundings>()(z.strictObject({ clusterId: recordId })),
  /** The kinds of contact that events have, the commonest first; blank where it is not stated. */
  'events.kinds': caseCommand<readonly string[]>()(nothing),
  ...recordCommands('savedViews', ['list', 'remove', 'move']),
  'savedViews.add': caseCommand<{ id: number }>()(z.strictObject({ name: nameText, definition: savedViewSchema })),
  'savedViews.update': caseCommand<null>()(
    z.strictObject({
      id: recordId,
      changes: z.strictObject({ name: nameText, definition: savedViewSchema }).partial(),
    }),
  ),
  'savedViews.counts': caseCommand<readonly SavedViewCount[]>()(nothing),

  // Themes
  ...recordCommands('themes', ['list', 'add', 'update', 'remove', 'move']),
  /** Moves every tag and finding to one theme and takes the others away; where both had a tag, their notes are joined. */
  'themes.merge': caseCommand<null>()(z.strictObject({ fromIds: someIds, intoId: recordId })),
  /** Moves tags of one theme to another, or to a new one beside it; where an event has both, their notes are joined. */
  'themes.split': caseCommand<{ id: number }>()(
    z.strictObject({
      fromId: recordId,
      tagIds: someIds,
      into: z.union([z.strictObject({ id: recordId }), z.strictObject({ label: nameText })]),
    }),
  ),
  /** Puts a theme on a key from 1 to 9, off the theme that had it; null takes it off its key. */
  'themes.pin': caseCommand<null>()(z.strictObject({ id: recordId, key: z.int().min(1).max(9).nullable() })),
  /** Moves themes, in their order, to the end of a group; a new group comes last. */
  'themes.regroup': caseCommand<null>()(z.strictObject({ ids: someIds, group: groupName })),
  /** Gives a group's themes another group's name; where there is such a group, the two become one. */
  'themes.renameGroup': caseCommand<null>()(z.strictObject({ group: shortText, to: groupName })),
  'themes.matrix': caseCommand<readonly MatrixCell[]>()(nothing),
  'themes.uses': caseCommand<readonly ThemeUse[]>()(nothing),
  /** With `countClustersOnce`, the accounts of one incident count as one in each cell and in each total. */
  'patterns.get': caseCommand<Patterns>()(z.strictObject({ countClustersOnce: z.boolean().optional() })),
  ...recordCommands('keyLinesOfEnquiry', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('eventKloes', ['list', 'add', 'remove']),

  /** Every word typed, the last as it is being typed; "quotes" for words that stand together; a ref finds its record. */
  'search.find': caseCommand<readonly SearchHit[]>()(
    z.strictObject({ text: shortText, limit: z.int().min(1).max(200) }),
  ),

  // Judgement
  ...recordCommands('learning', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('learningThemes', ['list', 'add', 'remove']),
  ...recordCommands('learningEvidence', ['list', 'add', 'update', 'remove']),
  ...recordCommands('recommendations', ['list', 'add', 'update', 'remove', 'move']),
  ...recordCommands('recommendationLearning', ['list', 'add', 'update', 'remove']),
  ...recordCommands('actions', ['list', 'add', 'update', 'remove', 'move']),

  // Documents
  'sections.list':
    caseCommand<
      readonly (Omit<Row<'sections'>, 'content'> & {
        wordCount: number;
        footnoteCount: number;
        isEmpty: boolean;
        asksForChronology: boolean;
      })[]
    >()(nothing),
  'sections.get': caseCommand<Row<'sections'>>()(z.strictObject({ id: recordId })),
  /** `revision` is the one the edit started from; a stale one is refused as `conflict` and changes nothing. */
  'sections.update': caseCommand<{ revision: number }>()(
    z.strictObject({
      id: recordId,
      changes: changesSchema(tables.sections) as z.ZodType<Changes<'sections'>, Changes<'sections'>>,
      revision: z.int().optional(),
    }),
  ),
  ...recordCommands('sections', ['add', 'remove', 'move']),
  /** Titles and texts of all sections; names that mentions print and parts made from the case are not searched. */
  'report.find': caseCommand<ReportHits>()(findQuestionSchema),
  /** One step. What is chosen by `hits` is refused as `conflict` when its section has changed since it was found. */
  'report.replace': caseCommand<{ replaced: number; sections: number }>()(replaceSchema),
  /** Adds what reports of the review's kind usually have and this one lacks, or those of it that are named. */
  'sections.addExpected': caseCommand<{ ids: readonly number[] }>()(
    z.strictObject({ codes: z.array(shortText).max(100).optional() }),
  ),
  /** What a generated part says now, as text; its own headings are smaller where it stands under one. */
  'sections.blockText': caseCommand<{ nodes: readonly BlockNode[] }>()(
    z.strictObject({
      block: z.enum(generatedBlockKinds),
      options: blockOptionsSchema.optional(),
      isUnderHeading: z.boolean(),
    }),
  ),
  /**
   * Keeps a PNG or JPEG picture for a section's text, bare of metadata; one that the case has already is not kept twice.
   * One step with the change of the text that puts it in.
   */
  'pictures.add': caseCommand<{ sha256: string; mediaType: PictureType; width: number; height: number }>()(
    z.strictObject({
      base64: z.string().max(longestPicture, 'This picture is too large to keep.'),
      sectionId: recordId,
    }),
  ),
  'pictures.get': caseCommand<{ mediaType: string; base64: string }>()(z.strictObject({ sha256: sha256Hex })),
  'pictures.hashes': caseCommand<readonly string[]>()(nothing),
  /** The first picture that a generated part prints now, and how many there are; without one, its first sentence. */
  'sections.blockPicture': caseCommand<BlockPicture>()(
    z.strictObject({ block: z.enum(generatedBlockKinds), options: blockOptionsSchema.optional() }),
  ),
  /** Acronyms of a section that neither the glossary nor the report's own words explain. */
  'sections.unexplained': caseCommand<readonly string[]>()(z.strictObject({ id: recordId })),
  ...recordCommands('glossary', ['list', 'add', 'update', 'remove']),
  ...recordCommands('versions', ['list', 'add', 'update', 'remove', 'move']),
  'briefing.get': caseCommand<readonly BriefingLine[]>()(nothing),
  /** What the document prints below its title. */
  'briefing.text': caseCommand<readonly BriefingPart[]>()(z.strictObject({ document: z.enum(briefingDocuments) })),
  'briefing.fit': caseCommand<BriefingFit>()(z.strictObject({ document: z.enum(briefingDocuments) })),
  /** Words the line anew (`ownWords`), or goes back to the source (null). */
  'briefing.setLine': caseCommand<null>()(
    z.strictObject({
      block: z.enum(briefingBlocks),
      source: z.enum(briefingSources),
      sourceId: recordId,
      ownWords: longText.nullable(),
    }),
  ),
  /** `suggestedName` carries status, version and date; the case's own file name is never used. */
  'document.suggestName': caseCommand<{ suggestedName: string }>()(
    z.strictObject({
      document: z.enum(documentKinds),
      version: shortText.optional(),
      status: z.enum(documentStatuses).optional(),
      format: z.enum(documentFormats).optional(),
    }),
  ),
  'document.export': caseCommand<ExportOutcome>()(
    z.strictObject({
      document: z.enum(documentKinds),
      target: handle,
      /** As the ending of the target says, if not given. */
      format: z.enum(documentFormats).optional(),
      version: shortText.optional(),
      status: z.enum(documentStatuses).optional(),
      allowNames: z.boolean().optional(),
      /** How exact the dates of events are; what is kept for the document if not given. */
      blur: z.enum(blurLevels).optional(),
      /** What carries numbers in the report; what is kept for it if not given. */
      numbering: z.enum(paragraphNumberings).optional(),
      /** The case's own if not given. */
      style: houseStyleSchema.optional(),
    }),
  ),
  'document.settings': caseCommand<DocumentSettings>()(z.strictObject({ document: z.enum(documentKinds) })),
  'document.changeSettings': caseCommand<null>()(
    z.strictObject({
      document: z.enum(documentKinds),
      changes: z.strictObject({ blur: z.enum(blurLevels), numbering: z.enum(paragraphNumberings) }).partial(),
    }),
  ),
  /** The style that was chosen for the case, or the plain one. */
  'houseStyle.get': caseCommand<HouseStyle>()(nothing),
  'houseStyle.choose': caseCommand<null>()(z.strictObject({ style: houseStyleSchema })),
  'houseStyle.change': caseCommand<null>()(z.strictObject({ changes: houseStyleChanges })),
  /** Ends the export under way, of a document or a figure. */
  'document.cancelExport': caseCommand<null>()(nothing),
  /** The ending is .zip where the figure takes several pages. */
  'figure.suggestName': caseCommand<{ suggestedName: string }>()(figureChoiceSchema),
  'figure.export': caseCommand<ExportOutcome>()(
    figureChoiceSchema.extend({ target: handle, allowNames: z.boolean().optional() }),
  ),
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
export const commandNames = Object.keys(commands) as CommandName[];
