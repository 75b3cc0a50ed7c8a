import type { CommandName } from '../../shared/contract/index.ts';
import { type TableName, tables } from '../../shared/model/index.ts';

/** Tables whose rows name the event that they belong to, and the events themselves. */
const joinedToEvents = ['events', 'eventTags', 'eventPeople', 'knownTo', 'eventKloes'] as const;

/** Tables that the two briefings print from. */
const briefingTables = [
  'review',
  'events',
  'learning',
  'recommendations',
  'briefingLines',
  'themes',
  'learningThemes',
  'keyLinesOfEnquiry',
  'settings',
] as const;

/** Tables behind the answers of the commands that are not a plain list of one table. */
const readsByCommand: Partial<Record<CommandName, readonly TableName[] | 'every table' | 'no table'>> = {
  'app.state': 'no table',
  'recent.list': 'no table',
  'viewSettings.get': 'no table',
  'review.get': ['review'],
  'events.query': [...joinedToEvents, 'agencies', 'people', 'themes', 'clusters', 'keyLinesOfEnquiry', 'review'],
  'events.rows': [...joinedToEvents, 'agencies', 'clusters', 'keyLinesOfEnquiry', 'review'],
  'events.kinds': ['events'],
  'savedViews.counts': [...joinedToEvents, 'review', 'savedViews'],
  'timeline.get': [...joinedToEvents, 'review', 'agencies', 'people', 'themes'],
  'themes.matrix': ['events', 'eventTags', 'themes', 'agencies'],
  'themes.uses': ['eventTags'],
  'timeline.titles': ['events'],
  'patterns.get': ['events', 'eventTags', 'themes', 'agencies'],
  'knowledge.at': ['events', 'knownTo', 'agencies'],
  'knowledge.of': ['events', 'knownTo', 'agencies'],
  'knowledge.sharing': ['events', 'knownTo', 'agencies'],
  'accounts.list': ['events', 'eventPeople', 'clusters'],
  'accounts.around': ['events', 'eventPeople', 'clusters', 'knownTo', 'agencies'],
  'sections.get': ['sections'],
  'pictures.get': ['assets'],
  'pictures.hashes': ['assets'],
  'report.find': ['sections', 'people'],
  'sections.blockPicture': [
    'review',
    'events',
    'eventTags',
    'eventPeople',
    'themes',
    'agencies',
    'people',
    'personLinks',
    'settings',
  ],
  'sections.unexplained': ['sections', 'glossary', 'agencies', 'people'],
  'briefing.get': ['review', 'events', 'learning', 'recommendations', 'briefingLines', 'agencies', 'people'],
  'briefing.text': briefingTables,
  'briefing.fit': briefingTables,
  'document.suggestName': ['review', 'versions'],
  'document.settings': ['settings', 'review'],
  'houseStyle.get': ['settings'],
};

/** Whether the answer to a question may have changed with these tables. A command that is not known here: yes. */
export function isAffected(name: CommandName, changed: ReadonlySet<TableName>): boolean {
  const reads = readsByCommand[name] ?? listedTable(name) ?? 'every table';
  if (reads === 'every table') return true;
  return reads !== 'no table' && reads.some((table) => changed.has(table));
}

function listedTable(name: CommandName): readonly TableName[] | undefined {
  const [noun = '', verb] = name.split('.');
  return verb === 'list' && noun in tables ? [noun as TableName] : undefined;
}
