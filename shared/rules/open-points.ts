import type { OpenPoint } from '../contract/views.ts';
import type { PublicRow } from '../model/index.ts';
import type { PublicCase } from '../model/public-case.ts';
import type { BlockNode, GeneratedBlockNode } from '../rich-text/index.ts';
import { isRequired, reviewKind, sectionLibrary } from '../starters/index.ts';

/** What the points are found in; a `PublicCase` is one. Of events and tags, only what is asked of them here. */
export type OpenPointsMaterial = Pick<
  PublicCase,
  | 'review'
  | 'themes'
  | 'keyLinesOfEnquiry'
  | 'learning'
  | 'learningThemes'
  | 'learningEvidence'
  | 'recommendations'
  | 'recommendationLearning'
  | 'actions'
  | 'sections'
> & {
  /** In chronological order. */
  readonly events: readonly Pick<PublicRow<'events'>, 'id' | 'briefingUse' | 'sourceKind' | 'agencyId'>[];
  readonly eventTags: readonly Pick<PublicRow<'eventTags'>, 'eventId' | 'themeId'>[];
};

/** What a review still lacks, in the order in which a reviewer works; prompts, not verdicts (DOMAIN 7, quality markers). */
export function openPointsOf(material: OpenPointsMaterial): OpenPoint[] {
  return [
    ...frameworkPoints(material),
    ...chronologyPoints(material),
    ...findingPoints(material),
    ...recommendationPoints(material),
    ...reportPoints(material),
    ...briefingPoints(material),
  ];
}

type Code = OpenPoint['code'];
type Severity = OpenPoint['severity'];

function frameworkPoints({ review, keyLinesOfEnquiry }: OpenPointsMaterial): OpenPoint[] {
  const noPeriod: OpenPoint = {
    code: 'no_review_period',
    severity: 'warning',
    screen: 'overview',
    recordId: null,
    place: 'Review details',
    words: 'No review period is set, so no event can be placed in or out of scope.',
  };
  const unanswered = keyLinesOfEnquiry.filter((kloe) => kloe.answer.trim() === '');
  return [
    ...(review.periodStart === null && review.periodEnd === null ? [noPeriod] : []),
    ...unanswered.map((kloe): OpenPoint => {
      const place = `Key line of enquiry ${keyLinesOfEnquiry.indexOf(kloe) + 1}`;
      return {
        code: 'kloe_unanswered',
        severity: 'warning',
        screen: 'overview',
        recordId: kloe.id,
        place,
        words: `${place} has no answer.`,
      };
    }),
  ];
}

function chronologyPoints({ events, eventTags, themes, learningThemes }: OpenPointsMaterial): OpenPoint[] {
  const tagged = new Set(eventTags.map((tag) => tag.eventId));
  const untagged = events.filter((event) => !tagged.has(event.id));
  const analysed = new Set(learningThemes.map((link) => link.themeId));
  const tagCounts = new Map<number, number>();
  for (const { themeId } of eventTags) if (themeId !== null) tagCounts.set(themeId, (tagCounts.get(themeId) ?? 0) + 1);
  const unread: OpenPoint = {
    code: 'event_untagged',
    severity: 'prompt',
    screen: 'chronology',
    recordId: untagged[0]?.id ?? null,
    place: 'Chronology',
    words: `${counted(untagged.length, 'event has', 'events have')} no theme yet.`,
  };
  return [
    ...(untagged.length > 0 ? [unread] : []),
    ...themes
      .filter((theme) => (tagCounts.get(theme.id) ?? 0) >= 2 && !analysed.has(theme.id))
      .map(
        (theme): OpenPoint => ({
          code: 'theme_without_finding',
          severity: 'prompt',
          screen: 'themes',
          recordId: theme.id,
          place: theme.label,
          words: `“${theme.label}” is tagged ${tagCounts.get(theme.id)} times, and no finding draws on it.`,
        }),
      ),
  ];
}

function findingPoints({ events, learning, learningEvidence, recommendationLearning }: OpenPointsMaterial) {
  const answered = new Set(recommendationLearning.map((link) => link.learningId));
  const sourceOf = new Map(events.map((event) => [event.id, event.agencyId ?? event.sourceKind]));
  const supporting = Map.groupBy(
    learningEvidence.filter((link) => link.stance === 'supports'),
    (link) => link.learningId,
  );
  return learning.flatMap((finding): OpenPoint[] => {
    const ref = `${finding.kind === 'good_practice' ? 'G' : 'L'}${finding.ref}`;
    const say = (code: Code, severity: Severity, words: string): OpenPoint => {
      return { code, severity, screen: 'findings', recordId: finding.id, place: ref, words: `${ref} ${words}` };
    };
    const evidence = supporting.get(finding.id) ?? [];
    const sources = new Set(evidence.map((link) => sourceOf.get(link.eventId)));
    const isPoint = finding.kind === 'learning_point';
    return [
      ...(evidence.length === 0 ? [say('learning_without_evidence', 'warning', 'has no event that supports it.')] : []),
      ...(isPoint && evidence.length > 0 && sources.size === 1
        ? [say('learning_single_source', 'prompt', 'rests on what one source recorded.')]
        : []),
      ...(isPoint && !answered.has(finding.id)
        ? [say('learning_without_recommendation', 'warning', 'has no recommendation.')]
        : []),
    ];
  });
}

function recommendationPoints({ recommendations, recommendationLearning, actions }: OpenPointsMaterial): OpenPoint[] {
  return recommendations.flatMap((recommendation) => {
    const ref = `R${recommendation.ref}`;
    const links = recommendationLearning.filter((link) => link.recommendationId === recommendation.id);
    const own = actions.filter((action) => action.recommendationId === recommendation.id);
    const incomplete = own.filter(
      (action) => action.owner.trim() === '' || action.measure.trim() === '' || action.dueOn === null,
    );
    const say = (code: Code, severity: Severity, words: string): OpenPoint => {
      return { code, severity, screen: 'recommendations', recordId: recommendation.id, place: ref, words };
    };
    return [
      ...(links.length === 0
        ? [say('recommendation_without_learning', 'warning', `${ref} answers no learning point.`)]
        : []),
      ...(links.length > 0 && links.every((link) => link.strength === 'weak')
        ? [say('recommendation_weak_link', 'prompt', `${ref} is only weakly linked to learning.`)]
        : []),
      ...(own.length === 0
        ? [say('recommendation_without_action', 'warning', `${ref} has no action, so no owner, measure or date.`)]
        : []),
      ...incomplete.map(() =>
        say('action_incomplete', 'warning', `An action of ${ref} lacks an owner, a measure or a due date.`),
      ),
    ];
  });
}

/** Made parts that show what is written beside them, and stand for no text by themselves. */
const pictures: ReadonlySet<GeneratedBlockNode['block']> = new Set([
  'family_tree',
  'timeline_figure',
  'theme_month_figure',
]);

/** Headings, blank lines and made pictures: with nothing else, a section has still to be written. */
function saysNothing(node: BlockNode): boolean {
  if (node.type === 'paragraph')
    return node.children.every(
      (child) => child.type === 'linebreak' || (child.type === 'text' && child.text.trim() === ''),
    );
  if (node.type === 'generated-block') return pictures.has(node.block);
  return node.type === 'heading' || node.type === 'frozen-mark';
}

/** A section that its kind of review requires may not be missing or empty in a report that is published. */
function reportPoints({ review, sections }: OpenPointsMaterial): OpenPoint[] {
  const shown = sections.filter((section) => !section.isHidden);
  const hasParts = (id: number) => shown.some((section) => section.parentId === id);
  const missing = reviewKind(review.kind).required.filter((code) => !shown.some((section) => section.code === code));
  return [
    ...missing.map((code): OpenPoint => {
      const { title } = sectionLibrary[code];
      return {
        code: 'section_missing',
        severity: 'error',
        screen: 'report',
        recordId: null,
        place: `Section “${title}”`,
        words: `A report of this kind has a section “${title}”; this one has none, or hides it.`,
      };
    }),
    ...shown
      .filter((section) => section.content.children.every(saysNothing) && !hasParts(section.id))
      .map((section): OpenPoint => {
        const isNeeded = isRequired(review.kind, section.code);
        return {
          code: 'section_empty',
          severity: isNeeded ? 'error' : 'warning',
          screen: 'report',
          recordId: section.id,
          place: `Section “${section.title}”`,
          words: `The section “${section.title}” is empty${isNeeded ? ', and this kind of review requires it' : ''}.`,
        };
      }),
  ];
}

/** What a published briefing may not be without: it would say “not yet” there (blocks of DOMAIN 5). */
function briefingPoints({ review, events }: OpenPointsMaterial): OpenPoint[] {
  const say = (words: string): OpenPoint => {
    return {
      code: 'briefing_incomplete',
      severity: 'error',
      screen: 'briefing',
      recordId: null,
      place: 'Briefing',
      words,
    };
  };
  return [
    ...(review.audience.trim() === '' ? [say('The briefing does not say who should read it.')] : []),
    ...(events.some((event) => event.briefingUse === 'background') ? [] : [say('The briefing has no background.')]),
    ...(review.website.trim() === '' && review.moreInformation.trim() === ''
      ? [say('The briefing does not say where to find more information.')]
      : []),
  ];
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
