import { z } from 'zod';
import { edtfSide, longText, position, recordId, refNumber, shortText } from './fields.ts';
import { defineTable } from './table.ts';

export const learningKinds = ['learning_point', 'good_practice'] as const;
export const evidenceStances = ['supports', 'contradicts'] as const;
export const linkStrengths = ['strong', 'weak'] as const;
export const actionStatuses = ['not_started', 'on_track', 'overdue', 'complete', 'embedded', 'not_accepted'] as const;

/** Findings: learning points (L3) and good practice (G1). The printed number is the position, made at export. */
export const learning = defineTable({
  name: 'learning',
  noun: 'finding',
  fields: {
    kind: z.enum(learningKinds),
    ref: refNumber,
    position,
    /** The finding as it is printed, word for word, in report and briefing. */
    text: longText,
    /** The analysis behind it: why it happened, systemic reasons. */
    analysis: longText,
    privateNote: longText,
  },
  defaults: { kind: 'learning_point', ref: 1, position: 0, text: '', analysis: '', privateNote: '' },
  privateFields: ['privateNote'],
  refLetters: ['L', 'G'],
});

export const learningThemes = defineTable({
  name: 'learningThemes',
  noun: 'theme of a finding',
  fields: { learningId: recordId, themeId: recordId },
  defaults: {},
});

export const learningEvidence = defineTable({
  name: 'learningEvidence',
  noun: 'evidence of a finding',
  fields: { learningId: recordId, eventId: recordId, stance: z.enum(evidenceStances), note: longText },
  defaults: { stance: 'supports', note: '' },
});

export const recommendations = defineTable({
  name: 'recommendations',
  noun: 'recommendation',
  fields: {
    ref: refNumber,
    position,
    text: longText,
    rationale: longText,
    addressedTo: shortText,
    privateNote: longText,
  },
  defaults: { ref: 1, position: 0, text: '', rationale: '', addressedTo: '', privateNote: '' },
  privateFields: ['privateNote'],
  refLetters: ['R'],
});

export const recommendationLearning = defineTable({
  name: 'recommendationLearning',
  noun: 'learning behind a recommendation',
  fields: { recommendationId: recordId, learningId: recordId, strength: z.enum(linkStrengths) },
  defaults: { strength: 'strong' },
});

/** Steps agreed in answer to a recommendation (fields of DOMAIN 7). */
export const actions = defineTable({
  name: 'actions',
  noun: 'action',
  fields: {
    recommendationId: recordId,
    position,
    action: longText,
    leadAgencyId: recordId.nullable(),
    /** Named role, not a person: "Head of Safeguarding". */
    owner: shortText,
    measure: longText,
    evidence: longText,
    outcomeForChildren: longText,
    startOn: edtfSide,
    dueOn: edtfSide,
    status: z.enum(actionStatuses),
    statusReason: longText,
    updates: longText,
  },
  defaults: {
    position: 0,
    action: '',
    leadAgencyId: null,
    owner: '',
    measure: '',
    evidence: '',
    outcomeForChildren: '',
    startOn: null,
    dueOn: null,
    status: 'not_started',
    statusReason: '',
    updates: '',
  },
});
