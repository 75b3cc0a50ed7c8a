import { type TableName, tables } from '../../../shared/model/index.ts';

/** Plurals and names that the tables' own nouns do not give. */
const nouns: Partial<Record<TableName, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  agencies: ['agency', 'agencies'],
  sections: ['section of the report', 'sections of the report'],
  eventPeople: ['mention in an event', 'mentions in events'],
  knownTo: ['note of who knew', 'notes of who knew'],
  eventLinks: ['link between events', 'links between events'],
  eventTags: ['tag on an event', 'tags on events'],
  keyLinesOfEnquiry: ['key line of enquiry', 'key lines of enquiry'],
  eventKloes: ['event linked to a key line of enquiry', 'events linked to key lines of enquiry'],
  learningThemes: ['theme of a finding', 'themes of findings'],
  learningEvidence: ['piece of evidence for a finding', 'pieces of evidence for findings'],
  recommendationLearning: ['link from a recommendation', 'links from recommendations'],
  parallelProcesses: ['parallel process', 'parallel processes'],
};

/** "1 event", "3 people". */
export function countRecords(table: TableName, count: number): string {
  const [one, many] = nouns[table] ?? [tables[table].noun, `${tables[table].noun}s`];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
