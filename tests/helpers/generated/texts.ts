import type { Random } from './random.ts';

/** Twelve agencies: their names, the records they draw on, and the kinds of contact they have. */
export const agencyProfiles = [
  profile(
    "Children's social care",
    'CSC',
    ['Case notes', 'Supervision record'],
    ['Referral or contact', 'Home visit, announced', 'Home visit, no access', 'Strategy discussion', 'Core group'],
  ),
  profile(
    'Early Help',
    'EH',
    ['Early Help record'],
    ['Assessment started', 'Assessment refused', 'Team around the family', 'Support given'],
  ),
  profile(
    'Police',
    'Police',
    ['Incident log', 'Crime report', 'Intelligence report'],
    ['Police incident', 'Arrest', 'Police intelligence'],
  ),
  profile(
    'Probation',
    'Probation',
    ['Offender management record'],
    ['Probation contact', 'Probation risk assessment', 'MAPPA meeting'],
  ),
  profile(
    'Primary school',
    'School 1',
    ['Safeguarding log', 'Attendance register'],
    ['School attendance', 'Disclosure', 'Exclusion from school'],
  ),
  profile(
    'Secondary school',
    'School 2',
    ['Safeguarding log', 'Pastoral notes'],
    ['School attendance', 'Missing episode', 'Exclusion from school'],
  ),
  profile(
    'General practice',
    'GP',
    ['GP record'],
    ['GP appointment', 'Telephone call', 'Missed appointment or was not brought'],
  ),
  profile(
    'Hospital trust',
    'Trust',
    ['Emergency department notes', 'Ward notes'],
    ['Emergency department attendance', 'Hospital admission'],
  ),
  profile('Health visiting', 'HV', ['Health visitor notes'], ['Health visitor contact', 'Home visit, unannounced']),
  profile(
    'Child and adolescent mental health service',
    'CAMHS',
    ['Clinical record'],
    ['CAMHS contact', 'Missed appointment or was not brought', 'Transfer or closure'],
  ),
  profile('Housing association', 'Housing', ['Tenancy file'], ['Housing', 'Home visit, no access', 'Telephone call']),
  profile(
    'Domestic abuse service',
    'DAS',
    ['Support plan', 'Helpline log'],
    ['Support given', 'MARAC meeting', "Clare's Law, right to ask"],
  ),
] as const;

export type AgencyProfile = ReturnType<typeof profile>;

function profile(name: string, shortName: string, sources: readonly string[], kinds: readonly string[]) {
  return { name, shortName, sources, kinds };
}

/** Everybody by pseudonym; the real names are made up, of syllables that no text below holds. */
export const persons = [
  { pseudonym: 'Child M', relation: 'Subject of the review', realName: 'Ottiline Querrick', aliases: ['Otti'] },
  {
    pseudonym: 'Mother',
    relation: 'Mother of Child M',
    realName: 'Saffira Querrick',
    aliases: ['Saff', 'Saffira Dunmallow'],
  },
  { pseudonym: 'Father', relation: 'Father of Child M', realName: 'Berrold Dunmallow', aliases: [] },
  { pseudonym: 'Partner R', relation: "Mother's partner", realName: 'Rhadric Vossmere', aliases: ['Rhad'] },
  { pseudonym: 'Sibling 1', relation: 'Older brother of Child M', realName: 'Tobrin Querrick', aliases: [] },
  { pseudonym: 'Sibling 2', relation: 'Younger sister of Child M', realName: 'Ellisande Querrick', aliases: ['Elli'] },
  { pseudonym: 'MGM', relation: 'Maternal grandmother', realName: 'Philomede Querrick', aliases: [] },
  { pseudonym: 'PGF', relation: 'Paternal grandfather', realName: 'Osgar Dunmallow', aliases: [] },
  { pseudonym: 'Adult 1', relation: 'Neighbour', realName: 'Wynfra Tarlow', aliases: [] },
  { pseudonym: 'Adult 2', relation: 'Friend of Mother', realName: 'Jessamy Corrand', aliases: [] },
] as const;

/** Ids count the people from 1: Child M and Sibling 2 are children of both parents, Sibling 1 of Mother alone. */
export const relations = [
  [2, 'parent', 1],
  [3, 'parent', 1],
  [2, 'parent', 5],
  [2, 'parent', 6],
  [3, 'parent', 6],
  [2, 'former_partner', 3],
  [2, 'partner', 4],
  [7, 'parent', 2],
  [8, 'parent', 3],
] as const;

const who = ['Mother', 'Father', 'Partner R', 'MGM', 'PGF', 'Sibling 1', 'Adult 2'];
const worker = [
  'the duty social worker',
  'a health visitor',
  'the class teacher',
  'a support worker',
  'the GP',
  'two officers',
  'the designated safeguarding lead',
  'a practice nurse',
  'the housing officer',
  'the family support worker',
];
const matter = [
  'bruising to the left cheek',
  'a run of unexplained absences',
  'shouting heard through the wall',
  'missed appointments',
  'low mood and poor sleep',
  'an unpaid rent account',
  'hunger at the start of the school day',
  'arguments between the adults',
  "Partner R's presence in the home",
  'the state of the kitchen and bedrooms',
  'threats made by text message',
  'a late presentation at the clinic',
];
const place = [
  'at home',
  'at school',
  'in the waiting room',
  'at the office',
  'by telephone',
  'on the doorstep',
  'at a review meeting',
  'in the hospital ward',
];

const openings = [
  '{worker} spoke with {who} {place} about {matter}.',
  '{who} contacted the service and reported {matter}; the caller asked not to be named.',
  'An anonymous referral described {matter}, and said that Child M had been seen outside late at night.',
  '{worker} visited without an appointment after a report of {matter}. {who} opened the door but did not let anybody in.',
  'Child M told {worker} about {matter} and then asked that nothing be said to {who}.',
  'Police were called to the address following {matter}. Both children were upstairs and were not spoken to.',
  '{who} attended with Child M because of {matter}; the account given changed twice during the appointment.',
  'A meeting was called to discuss {matter}. Not all of the agencies invited were there.',
  '{who} did not attend, and no reason was given; this was the third time since the last review.',
  'The agencies exchanged letters about {matter}, and {worker} asked for an answer within ten working days.',
];

const details = [
  '{who} said that everything was “fine at home” & that they were being “picked on”.',
  'Child M was quiet, well dressed and stayed close to {who} throughout.',
  'The record does not say whether the child was spoken to alone.',
  '{worker} noted that {who} answered every question on behalf of the child.',
  'An earlier referral about {matter} was on file; it was not mentioned.',
  'The younger sibling was seen playing < 1 metre from an open stair gate.',
  '{who} became angry when {matter} was raised, and the conversation ended there.',
  'It was agreed to telephone again the next week, and the case was to stay open until then.',
  'Nobody asked who else was living in the house.',
  'There had been 4 calls of this kind in 6 months.',
  'MGM offered to have the children for the weekend and was thanked.',
  'The worker’s own manager was on leave and no other manager was consulted.',
];

const outcomes = [
  'No further action was taken.',
  'A referral was made to another agency and acknowledged the same day.',
  'An appointment was offered for the following week; it was not kept.',
  'The case was closed because {who} did not wish to go on.',
  'A strategy discussion was requested and held by telephone.',
  'Advice was given, and a letter was sent to the GP.',
  'Information was shared with the school but with nobody else.',
  'An assessment was opened; see the entry on its completion.',
  'A marker was placed on the address.',
  '{who} was arrested and released without charge.',
];

const voices = [
  'Child M said “I don’t like it when he shouts”.',
  'Child M drew a house with two doors and would not say whose the second one was.',
  'Child M asked when Sibling 1 was coming back.',
  'Child M did not speak, and looked to Mother before nodding.',
];

const responses = [
  'The worker recorded the concern and told a manager.',
  'Checks were made with police and health; both replied within two days.',
  'The practitioner used the agency’s own risk form.',
  'A joint visit was planned.',
  'The concern was noted for the next supervision.',
];

export const findingTexts = [
  'Practitioners relied on what adults said about themselves and did not test it against what other agencies knew.',
  'Each agency held a part of the history, and nobody put the parts together before decisions were taken.',
  'The adult who had joined the household was not assessed, although his history was known elsewhere.',
  'Refusal of access ended enquiries where it should have raised concern.',
  'The child was seen often and heard seldom.',
  'Disagreement between agencies was not taken further.',
  'Relatives who were willing to protect were not asked.',
  'Missed appointments were counted but not understood.',
  'Supervision recorded activity and did not question it.',
  'A teacher kept in touch every week and made it possible for the child to speak.',
  'The health visitor challenged a decision in writing and followed it up.',
  'Housing staff noticed a pattern of visitors and shared it the same day.',
];

export const recommendationTexts = [
  'Agencies should agree how an adult who joins a household is identified and assessed.',
  'The partnership should test whether practitioners know how to take a disagreement further.',
  'Every agency should record who was seen, whether alone, and what the child said.',
  'Schools and social care should review together the children whose attendance is falling.',
  'Information about people who pose a risk should reach every agency that works with the family.',
  'Supervision templates should ask what has been assumed and how it was checked.',
  'Relatives should be asked for their view in every assessment.',
  'The partnership should look at missed appointments across agencies once a year.',
];

export const questions = [
  'What did agencies know about the adults in the household?',
  'How well was the child’s daily life understood?',
  'How did agencies respond when they were refused access?',
  'Was information shared in time, and was it used?',
  'What helped practitioners to act well?',
];

function fill(random: Random, template: string): string {
  const words = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'who') return random.pick(who);
    if (slot === 'worker') return random.pick(worker);
    return random.pick(slot === 'place' ? place : matter);
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What happened, in 80 to 500 characters. */
export function eventText(random: Random): string {
  const wanted = random.between(100, 460);
  let text = fill(random, random.pick(openings));
  for (const detail of random.sample(details, details.length)) {
    const longer = `${text} ${fill(random, detail)}`;
    if (text.length >= 80 && (text.length >= wanted || longer.length > 500)) return text;
    text = longer;
  }
  return text;
}

export const outcomeText = (random: Random) =>
  random
    .sample(outcomes, random.between(1, 2))
    .map((text) => fill(random, text))
    .join(' ');
export const voiceText = (random: Random) => random.pick(voices);
export const responseText = (random: Random) => random.sample(responses, random.between(1, 2)).join(' ');

/** A paragraph for a section of the report, of a few sentences. */
export function paragraphText(random: Random): string {
  return [
    random.pick(findingTexts),
    ...random.sample(details, 3).map((text) => fill(random, text)),
    outcomeText(random),
  ].join(' ');
}
