import type { SearchHit } from '../../../shared/contract/index.ts';
import type { ScreenId, ScreenParams } from '../../host/index.ts';

type Place = { readonly screen: ScreenId; readonly params: ScreenParams };

/** Where a found record is shown. */
export function placeOfHit({ table, id }: Pick<SearchHit, 'table' | 'id'>): Place {
  switch (table) {
    case 'events':
      return { screen: 'chronology', params: { select: id } };
    case 'learning':
      return { screen: 'findings', params: { select: id } };
    case 'recommendations':
      return { screen: 'recommendations', params: { select: id } };
    case 'sections':
      return { screen: 'report', params: { select: id } };
    case 'people':
      return { screen: 'people', params: { select: id } };
    case 'agencies':
      return { screen: 'agencies', params: { select: id } };
    case 'themes':
      return { screen: 'themes', params: { select: id } };
    case 'keyLinesOfEnquiry':
      return { screen: 'overview', params: { tab: 'terms' } };
    case 'glossary':
      return { screen: 'overview', params: { tab: 'documents' } };
  }
}

/** What kind of record it is, as the list groups them. */
export const hitGroups = {
  events: 'Events',
  learning: 'Findings',
  recommendations: 'Recommendations',
  sections: 'Report',
  people: 'People',
  agencies: 'Agencies',
  themes: 'Themes',
  keyLinesOfEnquiry: 'Key lines of enquiry',
  glossary: 'Glossary',
} as const satisfies Record<SearchHit['table'], string>;
