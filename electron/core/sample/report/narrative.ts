import { h3, p, table, text } from '../rich.ts';

export const whatAgenciesKnew = text(
  p(
    'This section tells the story as far as the source allows, in four parts. The undated contacts with services are told together, between the summer and October, because that is where the source tells them. Some of them may belong elsewhere.',
  ),
  h3('June and the summer: a new adult in the household'),
  p(
    "In June 2019 two things coincided. Probation's involvement with [S] came to an end, with an assessment that rated the harm he might do as a very high risk for a known adult and a medium one for children ([E2]); and from that month he was living in the home of [Mother] and [Child T] ([E1]). The source does not say whether probation knew of the household, or whether anybody was told of the assessment when the work ended.",
  ),
  p(
    'The first to act on what the change meant were the older siblings. They disliked [S] and during the summer they left to live with grandparents ([E3]). For two children to leave home because of an adult is a strong signal. No agency is shown to have known of the move at the time, or to have asked the reason for it. [Child T] remained, and saw [Father] and the paternal grandparents every week ([E4]).',
  ),
  h3('Undated: services try to engage'),
  p(
    'The school noticed that [Child T] was attending less and set out to learn why. [Mother] co-operated at first. [S] then intimidated members of staff, and the enquiry was obstructed ([E5]). The source does not say what happened to attendance afterwards.',
  ),
  p(
    'Early Help tried to carry out an assessment. [Mother] had given consent, and [S] tore it up ([E6]). As Early Help works by consent, the assessment did not go ahead. The act destroyed a piece of paper; it also showed whose decision counted. How the service understood it is not stated.',
  ),
  p(
    "Children's social care met with resistance too ([E7]). What was attempted, who resisted and what was decided are not stated. At some point the school, which had raised several concerns about the family, differed with social care. The protocol for resolving and escalating such differences is not shown to have been used ([E8]).",
  ),
  p(
    '[Mother] saw primary care professionals about anxiety and depression. Nothing shows that they explored what life was like for her at home ([E9]).',
  ),
  h3('October: the right-to-know visit'),
  p(
    "In October, West Midlands Police came to the home on a right-to-know visit under Clare's Law. The past offending of [S] was discussed, and with it the risk assessment that probation had made in June ([E10]). The two people most concerned were seen together. [Mother] was asked, while [S] was there, whether she was aware of the assessment and of his offences. She said that she was ([E11]).",
  ),
  p(
    'It emerged at a later time that she had not been, and that she had known nothing of the convictions. She said that [S] had coerced her into answering as she did ([E12]). When this came out, and to whom, is not stated.',
  ),
  h3('December: the incident and what followed'),
  p(
    'During the early hours of a day in December [Mother] fled the home after a physical assault. [Child T], who tried to protect her, was injured ([E13]). She went on to disclose that for six months she had suffered physical abuse, many times over, sexual abuse, and coercive control without let-up: control of her money, threats to kill, isolation from her family, manipulation of her medication, humiliation, and no say over bathing or over her own clothes ([E14]).',
  ),
  p(
    'An attendance at the emergency department is described as a model of safeguarding practice ([E15]). The source does not date it or say who attended, so this report does not join it to the incident. After the incident both schools offered pastoral support to all three children ([E16]).',
  ),
  h3('Who knew what about the risk'),
  table(
    ['Who', 'What the source shows they knew'],
    ['Probation', 'The offending of [S], and the risk assessment that it made in June 2019.'],
    ['West Midlands Police', 'His offending and the risk assessment, by the visit in October at the latest.'],
    [
      "School, Early Help and children's social care",
      'His behaviour, as each met it. They are not shown to have known his record.',
    ],
    ['Primary care', 'The anxiety and depression of [Mother]. Nothing is shown to have been known about [S].'],
    ['[Mother]', 'How he behaved at home. She had not known of his convictions when the police asked her.'],
    ['[Father] and the grandparents', 'Not stated. They are not shown to have been asked.'],
  ),
);
