import type { Client } from '../../shared/contract/client.ts';
import type { Patterns } from '../../shared/contract/patterns.ts';
import { type Names, nameSource, nameTheme, readNames } from './names.ts';

/** The matrices as JSON with names instead of ids, or a line a theme: concern, good practice, context, events. */
export async function describeThemes(client: Client, isJson: boolean): Promise<string> {
  const names = await readNames(client);
  const patterns = await client.call('patterns.get', {});
  if (isJson) return `${JSON.stringify(namePatterns(patterns, names), null, 1)}\n`;
  const lines = patterns.kindsByTheme.map(({ themeId, concern, goodPractice, context, events }) =>
    [nameTheme(names, themeId) ?? 'No theme', concern, goodPractice, context, events].join('\t'),
  );
  return `${['Theme\tConcern\tGood practice\tContext\tEvents', ...lines].join('\n')}\n`;
}

/** Keys that scripts rely on: `theme` is a code or null, `agency` a name, `Family` or null, `month` YYYY-MM or null. */
function namePatterns(patterns: Patterns, names: Names) {
  const theme = (themeId: number | null) => ({ theme: nameTheme(names, themeId) });
  const agency = (source: Parameters<typeof nameSource>[1]) => ({ agency: nameSource(names, source) });
  return {
    themes: names.themes.map(({ code, label, themeGroup, isRetired }) => ({
      code,
      label,
      group: themeGroup,
      isRetired,
    })),
    themeByAgency: patterns.themeByAgency.map(({ themeId, agencyId, sourceKind, ...counts }) => ({
      ...theme(themeId),
      ...agency({ agencyId, sourceKind }),
      ...counts,
    })),
    themeByMonth: patterns.themeByMonth.map(({ themeId, ...counts }) => ({ ...theme(themeId), ...counts })),
    themeByTheme: patterns.themeByTheme.map(({ themeId, otherThemeId, events }) => ({
      ...theme(themeId),
      otherTheme: nameTheme(names, otherThemeId),
      events,
    })),
    childSeenByAgency: patterns.childSeenByAgency.map(({ agencyId, sourceKind, ...counts }) => ({
      ...agency({ agencyId, sourceKind }),
      ...counts,
    })),
    contactsByMonth: patterns.contactsByMonth.map(({ agencyId, sourceKind, ...counts }) => ({
      ...agency({ agencyId, sourceKind }),
      ...counts,
    })),
    concernAndGoodPractice: patterns.kindsByTheme.map(({ themeId, ...counts }) => ({ ...theme(themeId), ...counts })),
  };
}
