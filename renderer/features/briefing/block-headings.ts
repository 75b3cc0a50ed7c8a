/** The headings under which the practitioner briefing prints its blocks. */
export const blockHeadings = {
  audience: 'Who should read the review?',
  background: 'Background information',
  further_concerns: 'Further concerns identified',
  learning: 'Overview of learning',
  recommendations: 'Recommendations',
  more_information: 'More information',
} as const;

/** Good practice follows the learning under this sentence. */
export const goodPracticeLeadIn = 'The review also found good practice. This included:';
