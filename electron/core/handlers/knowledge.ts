import { edge } from '../../../shared/contract/event-filter.ts';
import { type Knowers, readKnowers } from '../../../shared/rules/knowers.ts';
import { knowledgeAt, knowledgeOf } from '../../../shared/rules/knowledge.ts';
import { sharingBy } from '../../../shared/rules/sharing.ts';
import type { ReadDb } from '../store/handle.ts';
import { readKnowledgeMaterial } from '../store/knowledge-material.ts';
import { getRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';

/** Who knew what, when: told from the case as it stands, always as it was at the end of one day. */
export const knowledgeHandlers = {
  'knowledge.at'({ session }, { date }) {
    const material = readKnowledgeMaterial(session.db);
    return knowledgeAt(material.agencyIds, readKnowers(material), date === undefined ? null : edge(date, 'last'));
  },
  'knowledge.of'({ session }, { date, agencyId }) {
    getRow(session.db, 'agencies', agencyId);
    return knowledgeOf(agencyId, knowersIn(session.db), edge(date, 'last'));
  },
  'knowledge.sharing': ({ session }, { date }) =>
    sharingBy(knowersIn(session.db), date === undefined ? null : edge(date, 'last')),
} satisfies Partial<Handlers>;

function knowersIn(db: ReadDb): ReadonlyMap<number, Knowers> {
  return readKnowers(readKnowledgeMaterial(db));
}
