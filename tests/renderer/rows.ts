import { type Row, type TableName, tables } from '../../shared/model/index.ts';

/** Rows as the core would answer them: the model's own defaults and what the test says. */
function row<N extends TableName>(name: N, required: object, given: Partial<Row<N>>): Row<N> {
  return { id: 1, ...tables[name].defaults, ...required, ...given } as Row<N>;
}

export const agencyRow = (given: Partial<Row<'agencies'>>) => row('agencies', { name: 'Agency' }, given);
export const themeRow = (given: Partial<Row<'themes'>>) => row('themes', { code: 'theme', label: 'Theme' }, given);
export const personRow = (given: Partial<Row<'people'>>) => row('people', { pseudonym: 'Person' }, given);
export const eventRow = (given: Partial<Row<'events'>>) => row('events', { earliest: null, latest: null }, given);
export const kloeRow = (given: Partial<Row<'keyLinesOfEnquiry'>>) =>
  row('keyLinesOfEnquiry', { question: 'Question?' }, given);
export const clusterRow = (given: Partial<Row<'clusters'>>) => row('clusters', {}, given);
