import { saysAbout, saysDoubt } from './read-side.ts';

/** What the words around a date make of it: "since 3 June" and "week commencing 3 June" hold the same day. */
export type Frame = {
  readonly kind: 'plain' | 'between' | 'from' | 'until' | 'by' | 'after' | 'week-from' | 'week-to';
  readonly meaning: 'during' | 'within' | null;
  /** The words inside the frame. */
  readonly rest: string;
  /** Doubt and "about" written before the frame, which hold for both sides. */
  readonly isDoubtful: boolean;
  readonly isApproximate: boolean;
};

type Rule = { readonly words: RegExp; readonly kind: Frame['kind']; readonly meaning: Frame['meaning'] };

const OUTER =
  '((?:(?:\\?|~|possibly|probably|perhaps|maybe|poss|prob|likely|uncertain|thought to be|circa|ca|c|approximately|approx|about|around|roughly)\\.? ?)*)';

const RULES: readonly Rule[] = [
  rule('(?:at )?(?:some ?time|some (?:point|stage))(?: (?:in|on|during|within|over|around))?', 'plain', 'within'),
  rule('(?:over )?(?:the )?week ?end (?:of|commencing)', 'plain', 'within'),
  rule(
    '(?:in )?(?:the )?(?:w ?[/.]? ?[cb]\\.?|w/commencing|(?:wk|week)\\.? ?(?:c|b|commencing|comm?|beginning|beg|starting|of)\\.?)',
    'week-from',
    'within',
  ),
  rule('(?:in )?(?:the )?(?:w ?/ ?e\\.?|(?:wk|week)\\.? ?(?:ending|ended))', 'week-to', 'within'),
  rule('between', 'between', 'within'),
  rule('(?:on|in) or before|before|prior to|by|pre|(?:no|not) later than|not after', 'by', 'within'),
  rule('(?:on|in) or after|after|post|(?:no|not) earlier than|not before|later than', 'after', 'within'),
  rule('since|from|as (?:of|from)|starting(?: from)?', 'from', 'during'),
  rule('up until|up to|until|till|til|to', 'until', 'during'),
  rule('during|throughout|all through|all of', 'plain', 'during'),
  rule('within|over', 'plain', 'within'),
];

const ONWARDS =
  /[\s-]+(?:onwards?|(?:and )?(?:ongoing|continuing)|(?:(?:(?:up )?(?:to|until|till) )?(?:the )?(?:present(?: day)?|date|now|current|today)))$/;
const OR_LATER = /[\s-]*\b(?:or|and) (?:later|after)$/;
const OR_EARLIER = /[\s-]*\b(?:or|and) (?:earlier|before)$/;

function rule(words: string, kind: Rule['kind'], meaning: Rule['meaning']): Rule {
  return { words: new RegExp(`^${OUTER}(?:${words})(?:\\s+|(?=\\d))(.+)$`), kind, meaning };
}

/**
 * Takes the frame off tidied words; words without one come back whole, as `plain`.
 *
 * Frames nest while they agree ("some time between", "from … onwards"); null when they do not ("between after").
 */
export function takeFrame(words: string): Frame | null {
  for (const { words: pattern, kind, meaning } of RULES) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const [, outer = '', rest = ''] = match;
    const inner = takeFrame(rest);
    if (inner === null || (kind !== 'plain' && inner.kind !== 'plain' && inner.kind !== kind)) return null;
    return {
      kind: kind === 'plain' ? inner.kind : kind,
      meaning: kind === 'plain' ? (inner.meaning ?? meaning) : meaning,
      rest: inner.rest,
      isDoubtful: saysDoubt(outer) || inner.isDoubtful,
      isApproximate: saysAbout(outer) || inner.isApproximate,
    };
  }
  return takeEnding(words);
}

function takeEnding(words: string): Frame {
  const plain = { meaning: null, isDoubtful: false, isApproximate: false };
  if (ONWARDS.test(words)) return { ...plain, kind: 'from', meaning: 'during', rest: words.replace(ONWARDS, '') };
  if (OR_LATER.test(words)) return { ...plain, kind: 'after', meaning: 'within', rest: words.replace(OR_LATER, '') };
  if (OR_EARLIER.test(words)) return { ...plain, kind: 'by', meaning: 'within', rest: words.replace(OR_EARLIER, '') };
  return { ...plain, kind: 'plain', rest: words };
}
