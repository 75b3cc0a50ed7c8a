import { rows } from './rows.ts';

export const glossary = rows('glossary', [
  {
    term: 'CCG',
    meaning:
      'Clinical Commissioning Group: the local NHS body that planned and bought health services until July 2022, when integrated care boards took over.',
  },
  {
    term: "Clare's Law",
    meaning:
      'The Domestic Violence Disclosure Scheme. Under the right to ask, a person may ask the police about a partner; under the right to know, the police may tell a person about a partner without being asked.',
  },
  {
    term: 'Coercive control',
    meaning:
      'A pattern of acts by which one person makes another dependent, isolated and afraid; a criminal offence in England since 2015.',
  },
  {
    term: 'DSCB and DSPP',
    meaning:
      'Dudley Safeguarding Children Board, and Dudley Safeguarding People Partnership. The source uses both: the first in the name of a protocol, the second as the publisher.',
  },
  {
    term: 'Early Help',
    meaning:
      "Support for a family as soon as a need appears and before the threshold for children's social care is met; it rests on consent.",
  },
  { term: 'ED', meaning: 'The emergency department of a hospital.' },
  {
    term: 'LSCB',
    meaning:
      'Local Safeguarding Children Board: the body that commissioned serious case reviews, replaced in 2019 by local safeguarding partners.',
  },
  {
    term: 'MAPPA',
    meaning:
      'Multi-Agency Public Protection Arrangements, through which police, probation and prison services, with other agencies, manage the risk posed by certain sexual, violent and other dangerous offenders.',
  },
  {
    term: 'SCR',
    meaning:
      'Serious Case Review: a review of a child who died or was seriously harmed and of how agencies worked together; replaced in England by the local child safeguarding practice review.',
  },
  {
    term: 'Strategy meeting',
    meaning:
      'A meeting of agencies, also called a strategy discussion, to share what is known and decide what to do when significant harm is suspected.',
  },
]);
