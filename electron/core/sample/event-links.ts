import type { NewRow, Row } from '../../../shared/model/index.ts';
import type { StarterThemeCode } from '../../../shared/starters/index.ts';
import { type AgencyKey, agencyId, type PersonName, personId, themeId } from './ids.ts';
import { rows } from './rows.ts';

/** Only people whom the source places in an event: nobody is named for E7 and E15, where it names nobody. */
const peopleOfEvents: Readonly<Record<number, readonly PersonName[]>> = {
  1: ['Child T', 'Mother', 'S'],
  2: ['S'],
  3: ['S', 'Older sibling 1', 'Older sibling 2', 'Grandparents (side not stated)'],
  4: ['Child T', 'Father', 'Paternal grandparents'],
  5: ['Child T', 'Mother', 'S'],
  6: ['Mother', 'S'],
  8: ['Child T'],
  9: ['Mother'],
  10: ['Mother', 'S'],
  11: ['Mother', 'S'],
  12: ['Mother', 'S'],
  13: ['Child T', 'Mother'],
  14: ['Mother'],
  16: ['Child T', 'Older sibling 1', 'Older sibling 2'],
};

export const eventPeople = rows(
  'eventPeople',
  Object.entries(peopleOfEvents).flatMap(([eventId, names]) =>
    names.map((name) => ({ eventId: Number(eventId), personId: personId[name] })),
  ),
);

export const clusters = rows('clusters', [{ ref: 1, label: "Clare's Law visit, October" }]);

export const eventLinks = rows('eventLinks', [
  { eventId: 10, otherEventId: 2, note: 'The risk assessment discussed at the visit is the one made in June.' },
  { eventId: 12, otherEventId: 11, note: 'What emerged later shows that the answer given at the visit was not true.' },
  { eventId: 14, otherEventId: 13, note: 'The disclosure followed the incident.' },
]);

export const knownTo = rows('knownTo', [
  known(2, 'probation', '2019-06', 'Its own risk assessment.'),
  known(
    2,
    'police',
    '2019-10?',
    'Known by the visit in October at the latest; when it first became known is not stated.',
  ),
  known(5, 'school', null, 'Its own contact; not dated.'),
  known(6, 'earlyHelp', null, 'Its own contact; not dated.'),
  known(7, 'socialCare', null, 'Its own contact; not dated.'),
  known(8, 'school', null, 'Its own concerns; not dated.'),
  known(8, 'socialCare', null, 'The disagreement was with this agency; not dated.'),
  known(
    9,
    'primaryCare',
    null,
    'The anxiety and depression were known; life at home is not shown to have been explored.',
  ),
  known(10, 'police', '2019-10?', 'Its own visit.'),
  known(11, 'police', '2019-10?', 'Its own visit.'),
  known(
    13,
    'schools',
    null,
    'Support was offered in answer to the incident; when the schools learned of it is not stated.',
  ),
  known(15, 'emergencyDepartment', null, 'Its own contact; not dated.'),
  known(16, 'schools', null, 'Their own support; from when is not stated.'),
]);

export const eventTags = rows('eventTags', [
  concern(1, 'unassessed_adult', 'A new adult joined a household with children.'),
  concern(2, 'risk_person', 'A rating of very high risk at the point where involvement ended.'),
  concern(2, 'silo', 'Those who met the family later did not hold this information.'),
  concern(2, 'info_sharing', 'Nothing shows that the assessment went further at this point.'),
  concern(3, 'voice', 'The siblings showed by leaving how they felt about S.'),
  concern(3, 'protective_family', 'Grandparents took the siblings in; nothing shows that agencies spoke with them.'),
  concern(3, 'unassessed_adult', 'Children left home because of an adult of whom agencies knew little.'),
  tag(4, 'protective_family', 'context', 'Weekly contact: relatives who could have been asked.'),
  concern(5, 'attendance', 'The fall in attendance was noticed and followed up.'),
  concern(5, 'hostile_adult', 'Staff were intimidated and the enquiry was obstructed.'),
  concern(6, 'hostile_adult', 'The torn consent brought the assessment to an end.'),
  concern(6, 'coercive_control', "S overrode Mother's decision."),
  concern(7, 'hostile_adult', 'Resistance, not described further.'),
  concern(8, 'escalation', 'Disagreement without use of the protocol.'),
  concern(8, 'threshold', 'Tentative: what the disagreement was about is not stated.'),
  concern(9, 'parental_mh', 'Anxiety and depression in a parent.'),
  concern(9, 'curiosity', 'What lay behind the symptoms is not shown to have been asked.'),
  concern(9, 'think_family', 'An adult patient who was also a mother.'),
  concern(10, 'safe_disclosure', 'A disclosure visit to the home that S shared.'),
  concern(
    10,
    'info_sharing',
    'The risk assessment was discussed here, and is not shown to have gone to other agencies.',
  ),
  concern(11, 'safe_disclosure', 'The question was put in front of the person who posed the risk.'),
  concern(11, 'coercive_control', 'She was not free to answer otherwise.'),
  concern(11, 'self_report', 'Her answer stood until it later proved untrue.'),
  concern(12, 'coercive_control', 'She said that her answer had been coerced.'),
  concern(12, 'self_report', 'The account given at the visit was not reliable.'),
  concern(13, 'child_da_victim', 'Child T was injured in trying to protect his mother.'),
  concern(13, 'coercive_control', 'A physical assault, at the end of the six months later disclosed.'),
  concern(14, 'coercive_control', 'A pattern over six months, with many forms of control.'),
  concern(14, 'child_da_victim', 'Child T was living in the home during those months.'),
  tag(15, null, 'good_practice', 'All safeguarding actions taken during the attendance.'),
  tag(16, null, 'good_practice', 'Initiative from both schools, for all three children.'),
]);

function known(eventId: number, agency: AgencyKey, knownOn: string | null, note: string): NewRow<'knownTo'> {
  return { eventId, agencyId: agencyId[agency], knownOn, note };
}

function concern(eventId: number, theme: StarterThemeCode, note: string): NewRow<'eventTags'> {
  return tag(eventId, theme, 'concern', note);
}

function tag(
  eventId: number,
  theme: StarterThemeCode | null,
  kind: Row<'eventTags'>['kind'],
  note: string,
): NewRow<'eventTags'> {
  return { eventId, themeId: theme === null ? null : themeId(theme), kind, note };
}
