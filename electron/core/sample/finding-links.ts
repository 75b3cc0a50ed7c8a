import type { NewRow, Row } from '../../../shared/model/index.ts';
import type { StarterThemeCode } from '../../../shared/starters/index.ts';
import { recordOf, themeId } from './ids.ts';
import { rows } from './rows.ts';

const themesOfLearning: Readonly<Record<string, readonly StarterThemeCode[]>> = {
  L1: ['silo', 'info_sharing', 'unassessed_adult'],
  L2: ['safe_disclosure'],
  L3: ['info_sharing', 'risk_person'],
  L4: ['parental_mh', 'curiosity', 'think_family'],
  L5: ['hostile_adult'],
  L6: ['escalation'],
  L7: ['protective_family'],
};

export const learningThemes = rows(
  'learningThemes',
  Object.entries(themesOfLearning).flatMap(([reference, codes]) =>
    codes.map((code) => ({ learningId: recordOf(reference).recordId, themeId: themeId(code) })),
  ),
);

export const learningEvidence = rows('learningEvidence', [
  evidence(
    'L1',
    'E2',
    'supports',
    'The risk was rated, and is not shown to have been known to those working with the children.',
  ),
  evidence('L1', 'E5', 'supports', 'The school saw how S behaved and is not shown to have known his record.'),
  evidence('L1', 'E6', 'supports', 'Early Help saw how S behaved and is not shown to have known his record.'),
  evidence('L1', 'E7', 'supports', 'Social care met resistance and is not shown to have known his record.'),
  evidence(
    'L1',
    'E10',
    'contradicts',
    "The police discussed probation's assessment: some information did cross between agencies.",
  ),
  evidence('L2', 'E10', 'supports', 'The visit was made under the right to know.'),
  evidence('L2', 'E11', 'supports', 'Mother was asked while S was present.'),
  evidence('L2', 'E12', 'supports', 'Her answer proved to have been coerced.'),
  evidence(
    'L3',
    'E2',
    'supports',
    'A rating of very high risk that is not shown to have been known to health services.',
  ),
  evidence('L4', 'E9', 'supports', 'The attendance with anxiety and depression.'),
  evidence('L5', 'E5', 'supports', 'S intimidated school staff.'),
  evidence('L5', 'E6', 'supports', 'S tore up the consent.'),
  evidence('L5', 'E7', 'supports', 'Social care met resistance; who resisted is not stated.'),
  evidence(
    'L5',
    'E8',
    'contradicts',
    'The school raised several concerns all the same; whether before or after S intimidated its staff is not stated.',
  ),
  evidence('L6', 'E8', 'supports', 'The disagreement was not escalated.'),
  evidence('L7', 'E3', 'supports', 'Grandparents took in the older siblings; no agency is shown to have asked why.'),
  evidence('L7', 'E4', 'supports', 'Relatives saw Child T weekly and are not shown to have been approached.'),
  evidence('G1', 'E16', 'supports', 'The support given by the two schools.'),
  evidence('G2', 'E15', 'supports', 'The actions taken at the attendance.'),
]);

function evidence(
  learning: string,
  event: string,
  stance: Row<'learningEvidence'>['stance'],
  note: string,
): NewRow<'learningEvidence'> {
  return { learningId: recordOf(learning).recordId, eventId: recordOf(event).recordId, stance, note };
}
