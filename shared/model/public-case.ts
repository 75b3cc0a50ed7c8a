import type { PublicRow } from './index.ts';
import type { PictureType } from './picture-size.ts';

/** A picture that a printed section shows, bare of everything that its camera or program wrote into it. */
export type PublicPicture = {
  readonly sha256: string;
  readonly mediaType: PictureType;
  readonly base64: string;
};

/**
 * All that an export may know of a case: every table that documents draw on, without its private fields. Built by the
 * store, which never selects a private column for it; handed to export workers as plain data.
 */
export type PublicCase = {
  readonly review: PublicRow<'review'>;
  readonly people: readonly PublicRow<'people'>[];
  readonly personLinks: readonly PublicRow<'personLinks'>[];
  readonly agencies: readonly PublicRow<'agencies'>[];
  readonly clusters: readonly PublicRow<'clusters'>[];
  /** In chronological order, undated last. */
  readonly events: readonly PublicRow<'events'>[];
  readonly eventPeople: readonly PublicRow<'eventPeople'>[];
  readonly knownTo: readonly PublicRow<'knownTo'>[];
  readonly themes: readonly PublicRow<'themes'>[];
  readonly eventTags: readonly PublicRow<'eventTags'>[];
  readonly keyLinesOfEnquiry: readonly PublicRow<'keyLinesOfEnquiry'>[];
  readonly eventKloes: readonly PublicRow<'eventKloes'>[];
  /** Learning points and good practice, each in order of position. */
  readonly learning: readonly PublicRow<'learning'>[];
  readonly learningThemes: readonly PublicRow<'learningThemes'>[];
  readonly learningEvidence: readonly PublicRow<'learningEvidence'>[];
  readonly recommendations: readonly PublicRow<'recommendations'>[];
  readonly recommendationLearning: readonly PublicRow<'recommendationLearning'>[];
  readonly actions: readonly PublicRow<'actions'>[];
  readonly sections: readonly PublicRow<'sections'>[];
  readonly pictures: readonly PublicPicture[];
  readonly briefingLines: readonly PublicRow<'briefingLines'>[];
  readonly glossary: readonly PublicRow<'glossary'>[];
  readonly panelMembers: readonly PublicRow<'panelMembers'>[];
  readonly familyContacts: readonly PublicRow<'familyContacts'>[];
  readonly parallelProcesses: readonly PublicRow<'parallelProcesses'>[];
  readonly versions: readonly PublicRow<'versions'>[];
};
