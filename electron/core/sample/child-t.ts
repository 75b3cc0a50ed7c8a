import type { CaseTables } from '../../../shared/model/case-dump.ts';
import { codingFrame } from '../../../shared/starters/index.ts';
import { eventKloes, keyLinesOfEnquiry } from './enquiry.ts';
import { clusters, eventLinks, eventPeople, eventTags, knownTo } from './event-links.ts';
import { eventsBeforeOctober } from './events-before-october.ts';
import { eventsFromOctober } from './events-from-october.ts';
import { personLinks } from './family.ts';
import { learningEvidence, learningThemes } from './finding-links.ts';
import { learning } from './findings.ts';
import { glossary } from './glossary.ts';
import { recommendationLearning, recommendations } from './recommendations.ts';
import { sections } from './report/index.ts';
import { agencies, people, review } from './review.ts';
import { rows } from './rows.ts';

/**
 * The sample case, whole: the facts of the Child T practitioner briefing (Dudley Safeguarding People Partnership,
 * October 2020) in words of our own. What the briefing does not state is left empty and said to be not stated; what is
 * inferred (years, themes, links, the number of siblings) is marked as inferred.
 */
export const childT: CaseTables = {
  review,
  people,
  personLinks,
  agencies,
  imports: [],
  clusters,
  events: rows('events', [...eventsBeforeOctober, ...eventsFromOctober]),
  eventPeople,
  knownTo,
  eventLinks,
  themes: rows('themes', codingFrame),
  eventTags,
  keyLinesOfEnquiry,
  eventKloes,
  learning,
  learningThemes,
  learningEvidence,
  recommendations,
  recommendationLearning,
  actions: [],
  sections,
  briefingLines: [],
  glossary,
  panelMembers: [],
  familyContacts: [],
  parallelProcesses: [],
  assets: [],
  savedViews: [],
  settings: [],
  versions: rows('versions', [
    {
      label: 'v0.1',
      date: 'October 2020',
      author: 'Casewright sample',
      change: 'First draft of the worked example',
      circulation: 'None',
    },
  ]),
  exportsMade: [],
};
