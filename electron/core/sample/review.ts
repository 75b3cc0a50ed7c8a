import { rows } from './rows.ts';

/** The source states no review period: it stays open, and the terms of reference say so. */
export const review = rows('review', [
  {
    subject: 'Child T',
    kind: 'SCR',
    typeLabel: 'Serious Case Review',
    publisher: 'Dudley Safeguarding People Partnership',
    documentDate: '2020-10',
    website: 'http://safeguarding.dudley.gov.uk',
    audience:
      "Everyone who works with children, young people and families, whether as a practitioner or as a manager. It matters equally to adult services, wherever the people they support are parents or carers. 'Children' here means anyone up to the age of 18. More about reviews can be found on the partnership's website.",
    moreInformation: 'To read the full report, or to find out more about reviews, go to our website:',
    publicationStatement:
      "This is the worked example supplied with Casewright. It retells in other words the facts of the Child T practitioner briefing that Dudley Safeguarding People Partnership published in October 2020. It is not the partnership's report, and nothing has been added to the facts.",
  },
]);

export const people = rows('people', [
  { pseudonym: 'Child T', relation: 'The subject of the review; male', isSubject: true, gender: 'male' },
  { pseudonym: 'Mother', relation: "Child T's mother", gender: 'female' },
  { pseudonym: 'S', relation: "Mother's new partner, in the household from June 2019; the person posing risk" },
  { pseudonym: 'Father', relation: "Child T's birth father, whom he saw weekly", gender: 'male' },
  { pseudonym: 'Paternal grandparents', relation: "Father's parents, whom Child T saw weekly" },
  {
    pseudonym: 'Older sibling 1',
    relation: 'One of the older siblings who moved to grandparents in the summer; number of siblings inferred',
  },
  {
    pseudonym: 'Older sibling 2',
    relation: 'One of the older siblings who moved to grandparents in the summer; number of siblings inferred',
  },
  {
    pseudonym: 'Grandparents (side not stated)',
    relation: 'The grandparents to whom the older siblings moved; on which side is not stated',
  },
]);

export const agencies = rows('agencies', [
  {
    name: 'West Midlands Police',
    shortName: 'Police',
    contribution: "Made the Clare's Law right-to-know visit in October.",
  },
  {
    name: 'Probation',
    shortName: 'Probation',
    contribution: 'Assessed the risk posed by S in June 2019, when its involvement with him ended.',
  },
  {
    name: 'Early Help',
    shortName: 'Early Help',
    contribution: "Tried to carry out an assessment, which did not take place after S tore up Mother's consent.",
  },
  {
    name: "Children's social care",
    shortName: 'Social care',
    contribution: 'Met resistance from the household and differed with the school; dates and outcome are not stated.',
  },
  {
    name: "Child T's school",
    shortName: 'School',
    contribution: 'Followed up falling attendance and raised several concerns about the family.',
  },
  {
    name: 'Primary and secondary schools',
    shortName: 'Schools',
    contribution: 'Offered pastoral support to the three children once the incident had happened.',
  },
  {
    name: 'Primary care',
    shortName: 'Primary care',
    contribution: 'Saw Mother, who attended with anxiety and depression; the date is not stated.',
  },
  {
    name: 'Emergency department',
    shortName: 'ED',
    contribution: 'Took all safeguarding actions at an attendance; who attended, and when, is not stated.',
  },
  {
    name: 'Black Country CCGs',
    shortName: 'CCGs',
    contribution:
      'Working together on attendance at MAPPA meetings by health professionals; no contact with the family is stated.',
  },
]);
