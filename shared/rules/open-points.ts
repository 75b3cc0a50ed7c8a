import type { OpenPoint } from '../contract/views.ts';
import type { PublicRow } from '../model/index.ts';
import type { PublicCase } from '../model/public-case.ts';

/** What the points are found in; a `PublicCase` is one. Of events and tags, only which there are. */
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
  readonly events: readonly Pick<PublicRow<'events'>, 'id' | 'briefingUse'>[];
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

const point = (
  code: OpenPoint['code'],
  screen: OpenPoint['screen'],
  recordId: number | null,
  words: string,
): OpenPoint => ({
  code,
  screen,
  recordId,
  words,
});

function frameworkPoints({ review, keyLinesOfEnquiry }: OpenPointsMaterial): OpenPoint[] {
  const unanswered = keyLinesOfEnquiry.filter((kloe) => kloe.answer.trim() === '');
  return [
    ...(review.periodStart === null && review.periodEnd === null
      ? [
          point(
            'no_review_period',
            'overview',
            null,
            'No review period is set, so no event can be placed in or out of scope.',
          ),
        ]
      : []),
    ...unanswered.map((kloe) =>
      point(
        'kloe_unanswered',
        'overview',
        kloe.id,
        `Key line of enquiry ${keyLinesOfEnquiry.indexOf(kloe) + 1} has no answer.`,
      ),
    ),
  ];
}

function chronologyPoints({ events, eventTags, themes, learningThemes }: OpenPointsMaterial): OpenPoint[] {
  const tagged = new Set(eventTags.map((tag) => tag.eventId));
  const untagged = events.filter((event) => !tagged.has(event.id));
  const analysed = new Set(learningThemes.map((link) => link.themeId));
  const tagCounts = new Map<number, number>();
  for (const { themeId } of eventTags) if (themeId !== null) tagCounts.set(themeId, (tagCounts.get(themeId) ?? 0) + 1);
  return [
    ...(untagged.length > 0
      ? [
          point(
            'event_untagged',
            'chronology',
            untagged[0]?.id ?? null,
            `${counted(untagged.length, 'event has', 'events have')} no theme yet.`,
          ),
        ]
      : []),
    ...themes
      .filter((theme) => (tagCounts.get(theme.id) ?? 0) >= 2 && !analysed.has(theme.id))
      .map((theme) =>
        point(
          'theme_without_finding',
          'themes',
          theme.id,
          `“${theme.label}” is tagged ${tagCounts.get(theme.id)} times, and no finding draws on it.`,
        ),
      ),
  ];
}

function findingPoints({ learning, learningEvidence, recommendationLearning }: OpenPointsMaterial): OpenPoint[] {
  const supported = new Set(
    learningEvidence.filter((link) => link.stance === 'supports').map((link) => link.learningId),
  );
  const answered = new Set(recommendationLearning.map((link) => link.learningId));
  return learning.flatMap((finding) => {
    const ref = `${finding.kind === 'good_practice' ? 'G' : 'L'}${finding.ref}`;
    return [
      ...(supported.has(finding.id)
        ? []
        : [point('learning_without_evidence', 'findings', finding.id, `${ref} has no event that supports it.`)]),
      ...(finding.kind === 'good_practice' || answered.has(finding.id)
        ? []
        : [point('learning_without_recommendation', 'findings', finding.id, `${ref} has no recommendation.`)]),
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
    const say = (code: OpenPoint['code'], words: string) => point(code, 'recommendations', recommendation.id, words);
    return [
      ...(links.length === 0 ? [say('recommendation_without_learning', `${ref} answers no learning point.`)] : []),
      ...(links.length > 0 && links.every((link) => link.strength === 'weak')
        ? [say('recommendation_weak_link', `${ref} is only weakly linked to learning.`)]
        : []),
      ...(own.length === 0
        ? [say('recommendation_without_action', `${ref} has no action, so no owner, measure or date.`)]
        : []),
      ...incomplete.map(() => say('action_incomplete', `An action of ${ref} lacks an owner, a measure or a due date.`)),
    ];
  });
}

function reportPoints({ sections }: OpenPointsMaterial): OpenPoint[] {
  return sections
    .filter((section) => !section.isHidden && section.content.children.length === 0)
    .map((section) => point('section_empty', 'report', section.id, `The section “${section.title}” is empty.`));
}

/** What a published briefing may not be without: it would say “not yet” there (blocks of DOMAIN 5). */
function briefingPoints({ review, events }: OpenPointsMaterial): OpenPoint[] {
  const say = (words: string) => point('briefing_incomplete', 'briefing', null, words);
  return [
    ...(review.audience.trim() === '' ? [say('The briefing does not say who should read it.')] : []),
    ...(events.some((event) => event.briefingUse === 'background') ? [] : [say('The briefing has no background.')]),
    ...(review.website.trim() === '' && review.moreInformation.trim() === ''
      ? [say('The briefing does not say where to find more information.')]
      : []),
  ];
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
