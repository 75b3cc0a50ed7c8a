import { rows } from './rows.ts';

/** Seven learning points and two examples of good practice: what is printed, and the analysis behind it. */
export const learning = rows('learning', [
  {
    kind: 'learning_point',
    ref: 1,
    position: 0,
    text: 'Agencies worked in isolation from one another. They had recognised in S an aggressive, confrontational and controlling man, but did not know that he had an extensive criminal record, with domestic abuse among his convictions.',
    analysis:
      "Probation had assessed S, and the police knew of that assessment by October. The school, Early Help and social care each met his behaviour at first hand. Neither half of the picture is shown to have reached those who held the other. Each agency could see a difficult man; together they could have seen a man with a record of domestic abuse living with a woman and children. Hostility was met case by case, as an obstacle to the task in hand, and there was no occasion at which it could be put beside his history. The police's discussion of probation's assessment shows that information could cross from one agency to another; it is not shown to have gone on to those who were working with the children.",
  },
  {
    kind: 'learning_point',
    ref: 2,
    position: 1,
    text: "When the right-to-know disclosure under Clare's Law was made to Mother, her partner was there too.",
    analysis:
      "The purpose of the right to know is to let a person who may be at risk decide about the relationship with the facts before them. That depends on being told, and being able to answer, in safety. Asked in S's presence, Mother gave the answer that he had coerced, and the police left the visit with an assurance that was not true. The source does not say why the two were seen together or what planning came before the visit. The finding is therefore about the conditions in which disclosures are made, not about the officers who made this one.",
  },
  {
    kind: 'learning_point',
    ref: 3,
    position: 2,
    text: 'The information-sharing protocol in the MAPPA guidance allows information to be passed on only when this is necessary, lawful and proportionate: for a particular purpose, and not to every agency as a matter of routine. So that health services receive what they should, the Black Country CCGs are jointly arranging for the right health professionals to be at every MAPPA meeting.',
    analysis:
      'The limits are there for good reason, and agencies were not wrong to observe them. Their effect is that an agency without a seat at the meeting may never learn what was said there. Attendance thus decides who can know. The answer reported by the source is to bring health professionals to the table rather than to loosen the rule. Whether S himself was discussed at a MAPPA meeting is not stated.',
  },
  {
    kind: 'learning_point',
    ref: 4,
    position: 3,
    text: 'Mother brought anxiety and depression to primary care. Nothing shows that the professionals who saw her for these mental health problems asked about her life at home.',
    analysis:
      'For someone who is being controlled at home, an appointment about her own health may be one of few chances to speak to a professional. Anxiety and depression have many causes, and the source does not say what caused hers; the point is that the question was not seen to be asked. Nor is it shown that the children of the patient were considered. The dates are not known, so it cannot be said whether S was already in the household.',
  },
  {
    kind: 'learning_point',
    ref: 5,
    position: 4,
    text: 'S was difficult for professionals to deal with: he intimidated them, and they feared that challenging him could damage their working relationship with the family.',
    analysis:
      'Three services tried to engage and were obstructed: the school was intimidated, consent for the Early Help assessment was torn up and social care met resistance. Wanting to keep a relationship with the family is sound practice in most cases. Here it set a price on every challenge, and the price was paid in knowledge: the more threatening the adult, the less was found out. Behaviour that frightens trained staff also says something about what it is like to live with. For that reading to be made, staff need support, time and a manager to think with.',
  },
  {
    kind: 'learning_point',
    ref: 6,
    position: 5,
    text: "Child T's school voiced several concerns about the family and differed with children's social care, yet the DSCB Resolution and Escalation protocol is not shown to have been brought into play.",
    analysis:
      'The school did what it should in raising its concerns. A route for settling professional disagreement existed on paper. The source does not say whether staff knew of it, thought it suited to the case or feared for their own working relationships. What can be said is that the disagreement remained between two agencies and was not put before anybody whose part it was to resolve it.',
  },
  {
    kind: 'learning_point',
    ref: 7,
    position: 6,
    text: 'Agencies are not shown to have involved the wider family, birth father and grandparents included, though these relatives could have been a source of protection for Child T and his mother.',
    analysis:
      "Father and the paternal grandparents saw Child T every week, and grandparents had taken in his older siblings. They were well placed to notice change and to offer safety, and the siblings' reason for leaving was itself information about S. Relatives outside the household are easily overlooked when contact is arranged through the parent at home, the more so when another adult in the home controls that contact.",
  },
  {
    kind: 'good_practice',
    ref: 1,
    position: 0,
    text: 'Both schools, primary and secondary, came forward readily with pastoral support for all three children after the significant incident.',
    analysis:
      'The two schools looked at the children as a family of three and did not wait to be asked. The support included the siblings who were no longer living in the home.',
  },
  {
    kind: 'good_practice',
    ref: 2,
    position: 1,
    text: 'Safeguarding in the emergency department was of an exemplary standard: everything that was called for was done during the attendance itself.',
    analysis:
      'Nothing was left for a later day or another service to pick up. The source does not list the actions, or say who attended and when.',
  },
]);
