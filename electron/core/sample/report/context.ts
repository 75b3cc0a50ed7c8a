import { generated, h3, p, text } from '../rich.ts';

export const parallelProceedings = text(
  p(
    'The published source mentions no parallel proceedings. An assault on an adult and an injury to a child would be expected to lead to police enquiries, and might lead to proceedings in the criminal or the family court. Whether any took place is not stated, and none is assumed here.',
  ),
  p(
    'Nor does the source say whether publication was held back, or anything left out, because of other proceedings. In a live review this section would give for each process its owner, its dates and its effect on the review: on what could be disclosed, on when people could be spoken to, and on when the report could be published.',
  ),
);

export const familyInvolvement = text(
  p(
    'The source does not say whether [Mother], [Father], the children or the grandparents were told of the review, were asked to contribute or saw a draft. It does not say whether [S] was approached.',
  ),
  p(
    'Two of the events rest on what [Mother] said: that [S] had coerced her answer ([E12]), and what she disclosed after the incident ([E14]). The source does not say to whom she gave these accounts. They are used here as events and not as contributions to the review, since it cannot be assumed that she gave them for that purpose.',
  ),
  p(
    "The views of the children are almost wholly missing. The older siblings are reported to have disliked [S], and their view is known because they left ([E3]). About [Child T] the source gives what happened to him and what he did, but nothing of what he said, at school or at home. A full review would have sought, with care for everybody's safety, to learn how each of them had lived through that half-year, and would have told them what came of what they said.",
  ),
);

export const familyBackground = text(
  p(
    '[Child T] lived with [Mother]. From June 2019 her new partner, [S], was part of the household ([E1]). His older siblings lived there as well to begin with. During the summer they chose to go and live with grandparents, because they did not like [S] ([E3]). Whether they came back is not stated.',
  ),
  p(
    '[Child T] continued to see [Father] and the paternal grandparents every week ([E4]). There were thus adults outside the household who saw him often, and who were in a position to notice a change in him. The source does not describe these relationships further.',
  ),
  p(
    '[Mother] attended primary care with anxiety and depression ([E9]). When she did so is not stated, nor whether it was before or after [S] came into her life.',
  ),
  p(
    "[S] had a criminal record that the source calls extensive, including convictions for domestic abuse. Probation's work with him ended in June 2019, the same month from which he is placed in the household. Its assessment was that the risk of harm he posed was very high for a known adult and medium for children ([E2]). The source does not say who the known adult was, and it must not be taken for granted that it was [Mother].",
  ),
  p(
    'The source says that [Child T] is male. It gives no age, ethnicity, faith, first language or disability for anybody, so this report cannot say how far questions of identity were considered.',
  ),
  h3('Family tree'),
  p(
    'The tree shows the relations that the source states and no others. It does not state whether [Mother] and [Father] had been a couple, whose children the older siblings are, or on which side of the family they found a home; the tree leaves these open.',
  ),
  generated('family_tree'),
);
