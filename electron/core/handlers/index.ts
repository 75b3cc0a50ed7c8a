import { themeMatrix } from '../store/counts.ts';
import { readPatterns } from '../store/patterns.ts';
import { appHandlers } from './app.ts';
import { briefingHandlers } from './briefing.ts';
import { caseHandlers } from './cases.ts';
import { documentHandlers } from './documents.ts';
import { eventHandlers } from './events.ts';
import type { Handlers } from './handlers.ts';
import { historyHandlers } from './history.ts';
import { dependentsHandler, recordHandlers } from './records.ts';
import { sectionHandlers } from './sections.ts';

/** Every handler there is, under the name of its command. */
export const handlers: Handlers = {
  ...appHandlers,
  ...caseHandlers,
  ...historyHandlers,
  ...dependentsHandler,
  ...recordHandlers('people', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('agencies', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('panelMembers', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('familyContacts', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('parallelProcesses', ['list', 'add', 'update', 'remove', 'move']),
  ...eventHandlers,
  ...recordHandlers('themes', ['list', 'add', 'update', 'remove', 'move']),
  'themes.matrix': ({ session }) => themeMatrix(session.db),
  'patterns.get': ({ session }) => readPatterns(session.db),
  ...recordHandlers('keyLinesOfEnquiry', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('eventKloes', ['list', 'add', 'remove']),
  ...recordHandlers('learning', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('learningThemes', ['list', 'add', 'remove']),
  ...recordHandlers('learningEvidence', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('recommendations', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('recommendationLearning', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('actions', ['list', 'add', 'update', 'remove', 'move']),
  ...sectionHandlers,
  ...recordHandlers('glossary', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('versions', ['list', 'add', 'update', 'remove', 'move']),
  ...briefingHandlers,
  ...documentHandlers,
};
