import { themeUses } from '../store/counts.ts';
import { readPatterns } from '../store/patterns.ts';
import { findText } from '../store/search.ts';
import { accountHandlers } from './accounts.ts';
import { appHandlers } from './app.ts';
import { arrangeEventsHandlers } from './arrange-events.ts';
import { briefingHandlers } from './briefing.ts';
import { caseHandlers } from './cases.ts';
import { clusterHandlers } from './clusters.ts';
import { documentHandlers } from './documents.ts';
import { eventBatchHandler } from './event-batch.ts';
import { eventHandlers } from './events.ts';
import { expectedSectionsHandler } from './expected-sections.ts';
import { familyHandlers } from './family.ts';
import { figureHandlers } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { historyHandlers } from './history.ts';
import { houseStyleHandlers } from './house-style.ts';
import { knowledgeHandlers } from './knowledge.ts';
import { manyEventsHandlers } from './many-events.ts';
import { manyTagsHandlers } from './many-tags.ts';
import { mergeThemesHandler } from './merge-themes.ts';
import { peopleHandlers } from './people.ts';
import { pictureHandlers } from './pictures.ts';
import { dependentsHandler, recordHandlers } from './records.ts';
import { reportTextHandlers } from './report-text.ts';
import { savedViewHandlers } from './saved-views.ts';
import { sectionTextHandlers } from './section-texts.ts';
import { sectionHandlers } from './sections.ts';
import { themeHandlers } from './themes.ts';

/** Every handler there is, under the name of its command. */
export const handlers: Handlers = {
  ...appHandlers,
  ...caseHandlers,
  ...historyHandlers,
  'viewSettings.get': ({ session }, { name }) => ({ value: session.viewSettings.get(name) }),
  'viewSettings.set'({ session }, { name, value }) {
    session.viewSettings.set(name, value);
    return null;
  },
  ...dependentsHandler,
  ...peopleHandlers,
  ...familyHandlers,
  ...recordHandlers('agencies', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('panelMembers', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('familyContacts', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('parallelProcesses', ['list', 'add', 'update', 'remove', 'move']),
  ...eventHandlers,
  ...manyEventsHandlers,
  ...eventBatchHandler,
  ...arrangeEventsHandlers,
  ...manyTagsHandlers,
  ...clusterHandlers,
  ...accountHandlers,
  ...knowledgeHandlers,
  ...savedViewHandlers,
  ...themeHandlers,
  ...mergeThemesHandler,
  'themes.uses': ({ session }) => themeUses(session.db),
  'patterns.get': ({ session }, { countClustersOnce }) => readPatterns(session.db, { countClustersOnce }),
  'search.find': ({ session }, { text, limit }) => findText(session.db, text, limit),
  ...recordHandlers('keyLinesOfEnquiry', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('eventKloes', ['list', 'add', 'remove']),
  ...recordHandlers('learning', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('learningThemes', ['list', 'add', 'remove']),
  ...recordHandlers('learningEvidence', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('recommendations', ['list', 'add', 'update', 'remove', 'move']),
  ...recordHandlers('recommendationLearning', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('actions', ['list', 'add', 'update', 'remove', 'move']),
  ...sectionHandlers,
  ...reportTextHandlers,
  ...expectedSectionsHandler,
  ...sectionTextHandlers,
  ...pictureHandlers,
  ...recordHandlers('glossary', ['list', 'add', 'update', 'remove']),
  ...recordHandlers('versions', ['list', 'add', 'update', 'remove', 'move']),
  ...briefingHandlers,
  ...documentHandlers,
  ...houseStyleHandlers,
  ...figureHandlers,
};
