import { childT } from '../../electron/core/sample/child-t.ts';
import type { PublicCase } from '../../shared/model/public-case.ts';
import { publicEvents, publicRows } from './public-case.ts';

/** The Child T sample as the store hands it to an export, without a store: private fields are left out on the way. */
export function samplePublicCase(): PublicCase {
  const [review] = publicRows('review', childT.review);
  if (review === undefined) throw new Error('The sample has no review details.');
  return {
    review,
    people: publicRows('people', childT.people),
    agencies: publicRows('agencies', childT.agencies),
    clusters: publicRows('clusters', childT.clusters),
    events: publicEvents(childT.events),
    eventPeople: publicRows('eventPeople', childT.eventPeople),
    knownTo: publicRows('knownTo', childT.knownTo),
    themes: publicRows('themes', childT.themes),
    eventTags: publicRows('eventTags', childT.eventTags),
    keyLinesOfEnquiry: publicRows('keyLinesOfEnquiry', childT.keyLinesOfEnquiry),
    eventKloes: publicRows('eventKloes', childT.eventKloes),
    learning: publicRows('learning', childT.learning),
    learningThemes: publicRows('learningThemes', childT.learningThemes),
    learningEvidence: publicRows('learningEvidence', childT.learningEvidence),
    recommendations: publicRows('recommendations', childT.recommendations),
    recommendationLearning: publicRows('recommendationLearning', childT.recommendationLearning),
    actions: publicRows('actions', childT.actions),
    sections: publicRows('sections', childT.sections),
    briefingLines: publicRows('briefingLines', childT.briefingLines),
    glossary: publicRows('glossary', childT.glossary),
    panelMembers: publicRows('panelMembers', childT.panelMembers),
    familyContacts: publicRows('familyContacts', childT.familyContacts),
    parallelProcesses: publicRows('parallelProcesses', childT.parallelProcesses),
    versions: publicRows('versions', childT.versions),
  };
}
