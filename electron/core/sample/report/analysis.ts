import { generated, h3, p, text } from '../rich.ts';

export const analysis = text(
  p(
    'The discussion below takes the themes that carry most weight and asks of each not only what happened but why it may have made sense at the time. Where the source does not give the reason, possible explanations are offered as questions. The evidence behind each theme is set out at the end of the section.',
  ),
  h3('Each agency with a part of the picture'),
  p(
    'Risk in this case had two halves. One was history: a record that included domestic abuse, and an assessment of very high risk ([E2]). The other was conduct: an adult who frightened staff and blocked services ([E5], [E6], [E7]). Probation and the police held the first half. The school, Early Help and social care held the second. A single practitioner with both would have read either differently. Intimidation means one thing in a man about whom nothing is known, and another in a man with convictions for domestic abuse.',
  ),
  p(
    'Why did the halves not meet? The rules on sharing information about offenders are part of the answer. They permit sharing for a purpose, when it is necessary, lawful and proportionate, and do not permit sending everything to everybody. That protects people as well as limiting them. But it means that information goes to those known to need it, and an agency that does not know about a household cannot know that it needs to ask. When probation closed its work, the new household was just forming. It is not shown that anybody was placed to connect the two.',
  ),
  p(
    "There is evidence on the other side. The police did hold probation's assessment in October and brought it to the visit ([E10]): between those two agencies the information did travel. What is not shown is any step from there to the agencies that were working with the children.",
  ),
  p(
    'A newcomer to a household can be asked about in plain terms: who is he, what do we know of him, who could tell us more? The move of the older siblings ([E3]) and the trouble with attendance ([E5]) were both occasions for such questions. Neither alone would seem alarming. Their meaning lay in their coming together.',
  ),
  h3('Working with an intimidating adult'),
  p(
    'The finding that professionals felt intimidated should be read with respect. People whose task is to build trust with families were faced with someone who met approaches with hostility. They worried that confrontation would harm such relationship with the family as they had. In each contact, taken on its own, holding back could be defended as the way to keep the door open.',
  ),
  p(
    'Taken together, holding back had another effect. One by one, services learned the same thing about [S], and each absorbed it as a difficulty of its own. The behaviour that should have raised concern for the people living with him instead reduced what was known about them. It helps to ask at such moments: if I feel like this after one meeting, what is it like to be a child in this home? To ask that, and act on it, staff need supervision and colleagues at their side. The source does not say what support they had.',
  ),
  h3('Coercive control and a safe disclosure'),
  p(
    'The tearing of the consent ([E6]) is, in hindsight, the clearest sight that a service had of control in the home. Consent had been given by one adult and withdrawn by another. Treated as a refusal, it closed the matter. Treated as information, it would have raised the question whether [Mother] could decide anything freely, and whether she could be seen alone.',
  ),
  p(
    'The same question stands at the centre of the visit in October. The right to know exists because a person may be in danger from a partner and not know it. The decision to make a disclosure recognised that danger. The manner of the visit did not allow for it: with [S] there, [Mother] could not safely show ignorance, surprise or fear, and her yes could tell the police nothing ([E11]). It also told [S] that the police had come, and why. Whether the risk to her was thereby raised cannot be known from the source.',
  ),
  p(
    'Her reply was afterwards shown to be untrue ([E12]). It would be wrong to describe this as deception or as a show of co-operation on her part. She was answering under coercion. The learning is that a statement made in front of the person who poses the risk should not be relied upon, whatever it says.',
  ),
  h3('Anxiety, depression and life at home'),
  p(
    'Primary care saw [Mother] because of her own health ([E9]). Consultations are short, and anxiety and depression are common. None of that makes it less useful to ask a patient who is at home, whether she feels safe there and how the children are. The source cannot show that abuse was the cause of her symptoms or that she would have spoken of it. It shows that the opening was there and is not shown to have been used. No recommendation answers this point.',
  ),
  h3('Disagreement between professionals'),
  p(
    'The school saw [Child T] and knew the family. It raised several concerns, and there were points on which it and social care did not agree ([E8]). What they disagreed about is not stated; a difference over thresholds is possible, and the event is coded so with that reservation. Social care may have had sound reasons. A protocol for escalation does not presume that the one who escalates is right. It moves a disagreement from two agencies that cannot settle it to someone who can.',
  ),
  p(
    'Why such protocols go unused is a fair question for any partnership. Staff may not know of them, may take them for a complaint, may fear for a relationship on which the next case will depend, or may have raised their concern so often that they no longer expect a different answer.',
  ),
  h3('The children and their wider family'),
  p(
    "[Child T] was not a witness to what happened in his home but a victim of it. He lived there through the months that [Mother] described ([E14]), and in December he put himself between her and harm ([E13]). Before then, the one sign in him that is known to have reached a service was his attendance. Nothing in the source tells what he made of the change in his family, of his siblings' leaving or of [S].",
  ),
  p(
    'Around him was a family that agencies are not shown to have approached. [Father] and the paternal grandparents saw him weekly ([E4]); grandparents had opened their home to his siblings ([E3]). Speaking with them would have called for care, since word could have got back to [S]. But isolation from family was part of the abuse that [Mother] described, and each relative still in touch was a line that had not been cut.',
  ),
  h3('The evidence by theme'),
  p('For each theme the events coded to it are listed with the kind of tag and the reason for it.'),
  generated('theme_analysis'),
  h3('Themes and agencies'),
  p(
    'The table counts tags, not failings. An agency that recorded more will show more. With sixteen events the figures are too small for comparison, and are given to help readers find their way to the evidence.',
  ),
  generated('theme_matrix'),
);
