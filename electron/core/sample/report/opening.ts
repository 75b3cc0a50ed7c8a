import { generated, h3, list, p, table, text } from '../rich.ts';

export const keyToPeople = text(
  p(
    'People are known in this report by their place in the family or by an initial. The source gives no other names, no ages and no dates of birth, and none has been supplied.',
  ),
  h3('People'),
  generated('people_key'),
  p(
    'Two entries need care. The source speaks of all three children, from which two older siblings have been inferred. It says that the siblings went to their grandparents without saying on which side of the family; these may or may not be the paternal grandparents whom [Child T] saw every week, so they are listed separately.',
  ),
  h3('Glossary'),
  generated('glossary'),
);

export const introduction = text(
  p(
    "This report is a worked example supplied with Casewright. It takes the facts of the practitioner briefing on [Child T] that Dudley Safeguarding People Partnership published in October 2020 and works them up, in other words, into the form of a full report. **It is not the partnership's own report**, which the partnership makes available through its website. Where the published source is silent this report is silent too, and says so.",
  ),
  h3('Why a review was held'),
  p(
    'In the early hours of a day in December, [Mother] escaped from the family home after a physical assault. [Child T] had been injured in trying to protect her ([E13]). The source names the month only; the year is taken to be 2019.',
  ),
  p(
    'After what the source calls the last incident, [Mother] disclosed that for six months she had been abused, physically and sexually, and coercively controlled ([E14]). The source does not say to whom she spoke, or whether any agency had heard of the abuse before then.',
  ),
  p(
    'By that time several agencies had dealt with one member of the household or another, each for its own purpose. Probation had assessed [S]. The police had visited to tell [Mother] about him. The school, Early Help and social care had each tried to engage the family and been obstructed. At a date that is not stated, primary care saw [Mother] as a patient. The question for a review is not who was at fault. It is why, when so much could be seen from so many places, the danger in the home was not seen whole.',
  ),
  h3('The type of review'),
  p(
    'The source calls itself a serious case review, and this report keeps that title. By December 2019 the local child safeguarding practice review had taken its place in England. A title is the choice of those who publish, and has not been corrected here.',
  ),
  h3('How to read this report'),
  list(
    'bullet',
    'A reference such as [E13] leads to an event in the chronology, which is the last appendix.',
    'Learning points, good practice and recommendations are numbered separately, each in its own section.',
    'The words __is not shown__ mean that the source gives no evidence that something was done. They do not mean that it was not done.',
  ),
);

export const termsOfReference = text(
  p(
    'The published source sets out no terms of reference. It does not say who commissioned the review, which period was under review or what questions the reviewers were asked to answer. No review period has therefore been set, and no event is treated as falling outside one. The earliest events described belong to June 2019; the latest follow the incident in December.',
  ),
  h3('Key lines of enquiry'),
  p(
    'Three key lines of enquiry were framed for this worked example. They were drawn from the learning that the source reports: each is a question to which some of that learning is the answer, put so that it asks about the way agencies worked and not about individuals. Each is followed by the short answer to which the analysis leads.',
  ),
  generated('key_lines_of_enquiry'),
  h3('Principles'),
  p(
    'The analysis tries to stand where practitioners stood at the time. What became known later is recorded as later knowledge: that [Mother] had not known about the convictions of [S] is an event of its own ([E12]), kept apart from the visit on which it throws light ([E11]). A reader who comes to the visit knowing how the year ended should bear in mind that nobody there did.',
  ),
  p(
    'Evidence that tells against a finding is recorded as well as evidence that supports it. Good practice is sought with the same care as shortcomings. Practitioners are not named, and no finding rests on what a single person did or failed to do.',
  ),
);

export const method = text(
  p(
    'A review of this kind would ordinarily rest on a chronology and a report from each agency, conversations with the practitioners involved and conversations with the family. None of that material is in the source, which does not describe how the review was carried out. This example rests on a single published document of about eight hundred words.',
  ),
  h3('From the source to the chronology'),
  p(
    'Sixteen events were drawn from the source. Ten belong to an agency, three to the household, and for three the source does not say who recorded them. Each keeps the wording of its date as the source gives it, and nothing has been made more exact than that wording.',
  ),
  table(
    ['Basis of the date', 'Events'],
    ['Month and year stated', '[E1], [E2]'],
    ['Year inferred', '[E3], [E10], [E11], [E13]'],
    ['Start inferred', '[E4], [E12], [E14], [E16]'],
    ['Not dated', '[E5], [E6], [E7], [E8], [E9], [E15]'],
  ),
  p(
    'The six undated events stand after the dated ones in the chronology. Their place there says nothing about when they happened. The question asked in front of [S] and the visit at which it was asked are two entries for one occasion and are marked as such ([E10], [E11]).',
  ),
  h3('Judgements made in this example'),
  list(
    'bullet',
    '**Themes.** The source does not code its material. The events were coded for this example against a frame of twenty-nine themes, each tag marked as a concern, as good practice or as context.',
    '**Links.** The source lists learning and recommendations side by side without joining them. The links between the two are inferred, and one of them is weak ([R2]).',
    '**Perpetrator.** The sentences about the assault in December and about the six months of abuse name no perpetrator. No name has been put in where the source gives none.',
  ),
  h3('Panel, reviewer and agencies'),
  p(
    'The source names neither a reviewer nor a panel, so nothing can be said about their independence. It mentions the agencies below. What each did is given as far as the source states it.',
  ),
  generated('agency_list'),
);
