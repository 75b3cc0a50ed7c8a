import { generated, h3, list, p, text } from '../rich.ts';

export const goodPractice = text(
  p(
    'The source records two examples of good practice. They deserve the same attention as the concerns: they show that the skills the recommendations ask for were already present in the local system.',
  ),
  generated('good_practice_list'),
  p(
    'What the two have in common is that staff did, fully, what lay with them to do. The emergency department finished its safeguarding work while the attendance lasted ([E15]). The schools, one primary and one secondary, thought of the three children together ([E16]), although the older siblings had left the household some months earlier.',
  ),
  p(
    'Smaller signs of sound practice can be found elsewhere. The school noticed the fall in attendance and followed it up ([E5]); it raised several concerns ([E8]); Early Help sought a fuller understanding through assessment ([E6]). That these efforts were obstructed takes nothing from the judgement that prompted them.',
  ),
);

export const findings = text(
  p(
    'Seven learning points are reported by the source. They are given here in its order, in other words, each followed by the analysis that supports it. They describe how a local system worked in one case; whether they hold more widely is for the partnership to test.',
  ),
  generated('learning_list'),
  p(
    'Two of the seven need a word of caution. [L3] states what the guidance allows and what is being arranged; it describes a limit of the system more than a shortcoming. [L4] is the only one that no recommendation takes up.',
  ),
);

export const whatHasChanged = text(
  p(
    'The source reports one change under way when it was published: the Black Country CCGs were working together so that health professionals would attend MAPPA meetings ([L3]). It reports the support given by both schools ([G1]), and mentions no other change.',
  ),
  p('The law and the system around the case have moved on since:'),
  list(
    'bullet',
    'The Domestic Abuse Act 2021 recognises children who see, hear or experience the effects of domestic abuse as victims in their own right.',
    'Integrated care boards took over from clinical commissioning groups in July 2022, so any arrangement that rested on the groups needs a new owner.',
    'Local child safeguarding practice reviews have replaced serious case reviews.',
  ),
  p(
    'Nothing in the source says whether the recommendations have been carried out, or what difference they have made to children and families. A later edition of this report should say, with evidence of outcome and not of completion alone.',
  ),
);

export const conclusion = text(
  p(
    '[Child T] was hurt because he tried to protect [Mother]. A school, Early Help, social care and the police had each been in touch with the household, and each had seen something true. None is shown to have been able to see far enough beyond the adult who stood in the way.',
  ),
  p(
    'Three conclusions stand out. Knowledge of a dangerous adult is worth most where it meets knowledge of how that adult behaves, and a system must create the occasions on which they meet. Fear is information: when professionals feel intimidated, those who live with the cause of it should be the next thought. And safety comes before the question: an answer given in front of the person who poses the risk tells us nothing on which a child or a parent can rely.',
  ),
  p(
    'The good practice in this case shows the other side. A hospital department and two schools recognised what was in front of them and acted on it. The task for the partnership is to make that possible earlier, in homes where the door is held half shut.',
  ),
);

export const recommendationsSection = text(
  p(
    'The source makes six recommendations. They are given here in its order and with its meaning, in other words. Each is shown with the learning that it answers; these links are inferred.',
  ),
  generated('recommendation_list'),
  h3('How well they cover the learning'),
  p(
    'Five recommendations answer a learning point directly. The link from [R2] to [L1] is weak: a strategy meeting brings agencies together once risk has been recognised, whereas in this case the parts of the picture were never side by side for the risk to be recognised by all. [L4], on primary care, has no recommendation. The partnership may wish to consider whether it needs one.',
  ),
  p(
    'As published, the recommendations name nobody who is to carry them out, no date and no measure by which anybody would know that practice had improved. They also tend to ask that staff be confident or aware. Experience suggests asking as well what in the conditions of their work would make confidence and awareness likely.',
  ),
);

export const actionPlan = text(
  p(
    'The source gives no action plan: none of the six recommendations has an owner, a measure or a date. What remains to be agreed for each is who will act, by when, and how anybody will be able to tell that practice has improved.',
  ),
  generated('action_plan'),
);

export const chronology = text(
  p(
    'Dates are given as closely as the source allows and no closer. Events without a date come last. Where a year is uncertain it has been inferred.',
  ),
  generated('chronology'),
);
