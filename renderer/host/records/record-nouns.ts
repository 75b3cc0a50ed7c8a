import { type TableName, tables } from '../../../shared/model/index.ts';

/** Plurals and names that the tables' own nouns do not give. A link is called one: what it links stays in the case. */
const nouns: Partial<Record<TableName, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  agencies: ['agency', 'agencies'],
  sections: ['section of the report', 'sections of the report'],
  eventPeople: ['mention of a person in an event', 'mentions of people in events'],
  knownTo: ['note of who knew', 'notes of who knew'],
  eventLinks: ['link between events', 'links between events'],
  eventTags: ['tag on an event', 'tags on events'],
  keyLinesOfEnquiry: ['key line of enquiry', 'key lines of enquiry'],
  eventKloes: ['link between an event and a key line of enquiry', 'links between events and key lines of enquiry'],
  learningThemes: ['link between a finding and a theme', 'links between findings and themes'],
  learningEvidence: ['link between a finding and an event', 'links between findings and events'],
  recommendationLearning: ['link between a recommendation and a finding', 'links between recommendations and findings'],
  parallelProcesses: ['parallel process', 'parallel processes'],
};

/** "1 event", "3 people". */
export function countRecords(table: TableName, count: number): string {
  const [one, many] = nouns[table] ?? [tables[table].noun, `${tables[table].noun}s`];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
