import type { PublicRow } from '../../../../../shared/model/index.ts';
import type { ThemeAnalysisOptions } from '../../../../../shared/rich-text/index.ts';
import type { Block, Row } from '../../plan/plan.ts';
import { cell, paragraph, paragraphs, words } from '../../plan/runs.ts';
import { type CaseWords, type Event, type Learning, tagKindWords } from '../case-words.ts';
import type { HeadingMaker } from '../headings.ts';
import { capitalised, count, series, seriesOfRuns } from '../phrases.ts';
import { eventCell } from './event-cell.ts';

/** Rows of evidence that the themes share between them: beyond it the analysis would only repeat the chronology. */
const MOST_ROWS = 150;
/** Rows that every theme may have, however many themes there are. */
const ROWS_OF_A_THEME = 5;

/** A tag may have a kind and no theme: such events stand last, so that none is left out. */
const NO_THEME = { id: 0, label: 'Tagged without a theme', definition: '' } as const;

type Evidence = { readonly event: Event; readonly tags: readonly PublicRow<'eventTags'>[] };

/**
 * Theme by theme: what the theme means, the findings drawn from it, and the events tagged with it.
 *
 * A theme with more events than its share prints those that findings rest on first, then key practice episodes, then
 * significant events, then the earliest; the text says how many more there are and where. Where events are to be counted
 * only, none is printed.
 */
export function themeAnalysis(caseWords: CaseWords, headings: HeadingMaker, options: ThemeAnalysisOptions): Block[] {
  const { publicCase } = caseWords;
  const evidenceOf = evidenceByTheme(caseWords);
  const findingsOf = findingsByTheme(publicCase);
  const themes = [...publicCase.themes, NO_THEME].filter(
    (theme) => evidenceOf.has(theme.id) || findingsOf.has(theme.id),
  );
  if (themes.length === 0) return [paragraph('No theme has been used yet.')];
  const rows = [...evidenceOf.values()].reduce((sum, list) => sum + list.length, 0);
  const most =
    options.evidence === 'counted'
      ? 0
      : rows <= MOST_ROWS
        ? rows
        : Math.max(ROWS_OF_A_THEME, Math.floor(MOST_ROWS / themes.length));
  const cited = new Set(publicCase.learningEvidence.map((link) => link.eventId));
  return themes.flatMap((theme) => [
    headings.part(words(theme.label)),
    ...paragraphs(theme.definition),
    ...(theme === NO_THEME ? [] : findings(findingsOf.get(theme.id) ?? [], caseWords)),
    ...evidence(evidenceOf.get(theme.id) ?? [], theme.label, { cited, most }, caseWords),
  ]);
}

function findings(learning: readonly Learning[], caseWords: CaseWords): Block[] {
  if (learning.length === 0) return [paragraph('No learning point or good practice is linked to this theme.')];
  const references = seriesOfRuns(learning.map(({ id }) => caseWords.reference('learning', id)));
  return [{ kind: 'paragraph', style: 'body', runs: [{ text: 'Findings: ' }, ...references, { text: '.' }] }];
}

function evidence(
  all: readonly Evidence[],
  label: string,
  { cited, most }: { readonly cited: ReadonlySet<number>; readonly most: number },
  caseWords: CaseWords,
): Block[] {
  if (all.length === 0) return [paragraph('No event is tagged with this theme.')];
  const counted = paragraph(countWords(all, label === NO_THEME.label));
  if (most === 0) return [counted];
  const printed = mostTelling(all, cited, most);
  return [
    { ...counted, keepsWithNext: true },
    {
      kind: 'table',
      caption: '',
      description: `Events behind ${label}, with what each shows`,
      columns: [
        { label: 'Ref', share: 9 },
        { label: 'Date', share: 16 },
        { label: 'Source', share: 14 },
        { label: 'Event', share: 35 },
        { label: 'What it shows', share: 26 },
      ],
      rows: printed.map((item) => rowOf(item, caseWords)),
    },
    ...(printed.length === all.length ? [] : [paragraph(moreWords(all.length - printed.length, most), 'note')]),
  ];
}

const kindPhrases = { concern: 'as a concern', good_practice: 'as good practice', context: 'as context' } as const;

function countWords(all: readonly Evidence[], isWithoutTheme: boolean): string {
  const tagged = `${count(all.length, 'event')} ${all.length === 1 ? 'is' : 'are'} tagged ${isWithoutTheme ? 'without a theme' : 'with this theme'}`;
  const kinds = (['concern', 'good_practice', 'context'] as const).flatMap((kind) => {
    const number = all.filter(({ tags }) => tags.some((tag) => tag.kind === kind)).length;
    return number === 0 ? [] : [{ number, phrase: kindPhrases[kind] }];
  });
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return `${tagged}, ${all.length === 1 ? '' : 'all '}${only.phrase}.`;
  return `${tagged}: ${series(kinds.map(({ number, phrase }) => `${number.toLocaleString('en-GB')} ${phrase}`))}.`;
}

function moreWords(more: number, most: number): string {
  return `${count(more, 'more event')} tagged in this way ${more === 1 ? 'is' : 'are'} in the chronology. Printed here are the events that findings rest on, then key practice episodes and significant events, up to ${most}.`;
}

/** At most so many, chosen by weight, printed in the order of the chronology. */
function mostTelling(all: readonly Evidence[], cited: ReadonlySet<number>, most: number): readonly Evidence[] {
  if (all.length <= most) return all;
  const weight = ({ event }: Evidence) => {
    if (cited.has(event.id)) return 0;
    return { key_practice_episode: 1, significant: 2, routine: 3 }[event.significance];
  };
  const chosen = new Set(all.toSorted((a, b) => weight(a) - weight(b)).slice(0, most));
  return all.filter((item) => chosen.has(item));
}

function rowOf({ event, tags }: Evidence, caseWords: CaseWords): Row {
  const shows = tags.map((tag) => {
    const kind = tagKindWords[tag.kind];
    const label = capitalised(kind);
    return tag.note.trim() === '' ? label : `${label}: ${tag.note}`;
  });
  return {
    place: `E${event.ref}`,
    cells: [
      { paragraphs: [[caseWords.reference('event', event.id)]] },
      cell(caseWords.dateOf(event)),
      cell(caseWords.sourceOf(event)),
      eventCell(event),
      cell(shows.join('\n')),
    ],
  };
}

function evidenceByTheme(caseWords: CaseWords): Map<number, Evidence[]> {
  const byTheme = new Map<number, Evidence[]>();
  for (const event of caseWords.publicCase.events) {
    const ofThemes = Map.groupBy(caseWords.tagsOf(event.id), (tag) => tag.themeId);
    for (const [themeId, tags] of ofThemes) {
      const id = themeId ?? NO_THEME.id;
      const list = byTheme.get(id);
      if (list === undefined) byTheme.set(id, [{ event, tags }]);
      else list.push({ event, tags });
    }
  }
  return byTheme;
}

function findingsByTheme({ learning, learningThemes }: CaseWords['publicCase']): Map<number, Learning[]> {
  const byId = new Map(learning.map((finding) => [finding.id, finding]));
  const order = new Map(learning.map((finding, index) => [finding.id, index]));
  const byTheme = Map.groupBy(learningThemes, (link) => link.themeId);
  return new Map(
    [...byTheme].map(([themeId, links]) => [
      themeId,
      links
        .flatMap(({ learningId }) => byId.get(learningId) ?? [])
        .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    ]),
  );
}
