import { childT } from '../../electron/core/sample/child-t.ts';
import type { CaseTables } from '../../shared/model/case-dump.ts';
import type { PublicCase } from '../../shared/model/public-case.ts';
import { publicEvents, publicRows } from './public-case.ts';

export function samplePublicCase(): PublicCase {
  return publicCaseOf(childT);
}

/** A case as the store hands it to an export, without a store: private fields are left out on the way. */
export function publicCaseOf(tables: CaseTables): PublicCase {
  const [review] = publicRows('review', tables.review);
  if (review === undefined) throw new Error('The case has no review details.');
  return {
    review,
    people: publicRows('people', tables.people),
    personLinks: publicRows('personLinks', tables.personLinks),
    agencies: publicRows('agencies', tables.agencies),
    clusters: publicRows('clusters', tables.clusters),
    events: publicEvents(tables.events),
    eventPeople: publicRows('eventPeople', tables.eventPeople),
    knownTo: publicRows('knownTo', tables.knownTo),
    themes: publicRows('themes', tables.themes),
    eventTags: publicRows('eventTags', tables.eventTags),
    keyLinesOfEnquiry: publicRows('keyLinesOfEnquiry', tables.keyLinesOfEnquiry),
    eventKloes: publicRows('eventKloes', tables.eventKloes),
    learning: publicRows('learning', tables.learning),
    learningThemes: publicRows('learningThemes', tables.learningThemes),
    learningEvidence: publicRows('learningEvidence', tables.learningEvidence),
    recommendations: publicRows('recommendations', tables.recommendations),
    recommendationLearning: publicRows('recommendationLearning', tables.recommendationLearning),
    actions: publicRows('actions', tables.actions),
    sections: publicRows('sections', tables.sections),
    pictures: [],
    briefingLines: publicRows('briefingLines', tables.briefingLines),
    glossary: publicRows('glossary', tables.glossary),
    panelMembers: publicRows('panelMembers', tables.panelMembers),
    familyContacts: publicRows('familyContacts', tables.familyContacts),
    parallelProcesses: publicRows('parallelProcesses', tables.parallelProcesses),
    versions: publicRows('versions', tables.versions),
  };
}
