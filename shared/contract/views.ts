import type { Scope } from '../dates/index.ts';
import type { BriefingBlock, BriefingSource, DocumentStatus } from '../model/document-words.ts';
import type { Row, TableName } from '../model/index.ts';
import type { EventGroup } from './event-order.ts';

export type { EventFilter } from './event-filter.ts';
export type { EventGroup, EventGrouping, EventSort } from './event-order.ts';

/** A picture as a screen shows it: SVG, with the words it is printed with. */
export type BlockPicture = {
  readonly picture: { readonly svg: string; readonly caption: string; readonly altText: string } | null;
  readonly pictures: number;
  readonly words: string;
};

/** A case as the frame of the window shows it. */
export type CaseState = {
  readonly fileName: string;
  readonly subject: string;
  readonly typeLabel: string;
  readonly isReadOnly: boolean;
  readonly isEncrypted: boolean;
  /** Grows with every write. */
  readonly revision: number;
  /** Label of the step that undo would take back, and redo do again. */
  readonly undo: string | null;
  readonly redo: string | null;
};

export type AppState = {
  readonly version: string;
  /** The name written into the change log; null until it has been asked for. */
  readonly who: string | null;
  readonly case: CaseState | null;
};

/** How many events a saved view holds now. */
export type SavedViewCount = { readonly id: number; readonly events: number };

export type RecentCase = {
  readonly handle: string;
  readonly fileName: string;
  readonly folder: string;
  /** Null when subjects are hidden or not known. */
  readonly subject: string | null;
  readonly openedAt: string;
  readonly isMissing: boolean;
};

export type CaseInfo = {
  readonly review: Row<'review'>;
  readonly counts: Readonly<Record<TableName, number>>;
  readonly undatedEvents: number;
  readonly exports: readonly Row<'exportsMade'>[];
};

/** Something that stands between the review and its documents, with the screen that mends it. */
export type OpenPoint = {
  /** `error`: not to be published like this. `warning`: a reader would miss it. `prompt`: for the reviewer to judge. */
  readonly severity: 'error' | 'warning' | 'prompt';
  readonly code:
    | 'learning_without_evidence'
    | 'learning_without_recommendation'
    | 'recommendation_without_learning'
    | 'recommendation_weak_link'
    | 'recommendation_without_action'
    | 'action_incomplete'
    | 'event_untagged'
    | 'theme_without_finding'
    | 'learning_single_source'
    | 'section_empty'
    | 'section_missing'
    | 'kloe_unanswered'
    | 'no_review_period'
    | 'briefing_incomplete'
    | 'briefing_stale'
    | 'private_name'
    | 'exact_date'
    | 'undefined_acronym'
    | 'pseudonym_unexplained'
    | 'heading_level_skipped'
    | 'figure_without_alt_text'
    | 'picture_missing'
    | 'blur_order';
  /** Where it stands, as a person would look for it: “L4”, “E12, Outcome”, “Section “Method””. */
  readonly place: string;
  readonly words: string;
  readonly screen:
    | 'overview'
    | 'people'
    | 'agencies'
    | 'chronology'
    | 'themes'
    | 'findings'
    | 'recommendations'
    | 'report'
    | 'briefing';
  readonly recordId: number | null;
};

export type EventQuery = {
  /** In the order asked; else dated events in chronological order, then the undated. */
  readonly ids: readonly number[];
  /** The groups that follow one another in `ids`; none where none were asked for. */
  readonly groups: readonly EventGroup[];
  /** The list follows the dates, forwards or backwards, so that the undated stand together at its end. */
  readonly isByDate: boolean;
  readonly undated: number;
  readonly total: number;
  /** The first rows, as many as were asked for. */
  readonly first: readonly EventView[];
  /** The case's revision when this was answered. */
  readonly revision: number;
};

/** An event with what the grid and the detail panel show beside it. */
export type EventView = Row<'events'> & {
  /** UK wording of the stored date; never shows a day that was not given. */
  readonly dateWording: string;
  readonly scope: Scope;
  readonly tags: readonly Row<'eventTags'>[];
  readonly personIds: readonly number[];
  readonly knownTo: readonly Pick<Row<'knownTo'>, 'agencyId' | 'knownOn'>[];
  readonly kloeIds: readonly number[];
  /** The number of its cluster: C3. */
  readonly clusterRef: number | null;
};

/** One count of the theme × agency matrix; theme and agency null for "no theme" and "family or not stated". */
export type MatrixCell = {
  readonly themeId: number | null;
  readonly agencyId: number | null;
  readonly sourceKind: Row<'events'>['sourceKind'];
  readonly concern: number;
  readonly goodPractice: number;
  readonly context: number;
  /** Different events behind the counts. */
  readonly events: number;
};

/** How often a theme is used, wherever; null counts the tags without one. */
export type ThemeUse = Pick<MatrixCell, 'themeId' | 'concern' | 'goodPractice' | 'context'>;

export type Dependent = {
  readonly table: TableName;
  readonly noun: string;
  readonly count: number;
  readonly effect: 'removed' | 'unlinked' | 'blocks' | 'mentions';
  /** The titles of the sections that mention it, in the report's order. */
  readonly titles?: readonly string[];
};

export type Step = {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly label: string;
  /** `taken_back` steps can be done again; `replaced` ones can't, since something else was done after undo. */
  readonly state: 'done' | 'taken_back' | 'replaced' | 'kept';
};

export type Change = {
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

export type BriefingLine = {
  readonly block: BriefingBlock;
  readonly source: BriefingSource;
  readonly sourceId: number;
  readonly ref: string;
  /** Lines of one paragraph share it; bullets each have their own. */
  readonly paragraph: number;
  readonly sourceText: string;
  readonly ownWords: string | null;
  /** The source has changed since the own words were written. */
  readonly isStale: boolean;
};

export type NameHit = { readonly name: string; readonly place: string; readonly count: number };

export type ExportOutcome =
  | {
      readonly status: 'done';
      readonly document: Row<'exportsMade'>['document'];
      readonly documentStatus: DocumentStatus;
      readonly fileName: string;
      readonly byteLength: number;
      readonly sha256: string;
      readonly nameHits: readonly NameHit[];
    }
  /** Nothing was written; ask, then export again with `allowNames` (a publication copy can't). */
  | { readonly status: 'names_found'; readonly hits: readonly NameHit[] };

/** What the core announces without being asked. */
export type Announcement =
  | {
      readonly type: 'changed';
      readonly state: CaseState;
      readonly tables: readonly { table: TableName; ids: readonly number[] }[];
    }
  | { readonly type: 'case'; readonly state: CaseState | null }
  | {
      readonly type: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      readonly words: string;
    };
