import { againstPandoc } from './exports.ts';
import type { Measurement } from './measure.ts';
import { megabytes } from './print-table.ts';

export type Promised = { readonly words: string; readonly isKept: boolean };

/** Longest and largest that a long chronology may be: times against the bare library, and memory. */
const eventCount = 5_000;
const longest = { chronology: 1, report: 1.5 } as const;
/** Of the time pandoc takes for the same rows, milliseconds for each page before the chronology, and 20,000 to 5,000 events. */
const mostOfPandoc = 0.6;
const mostForPage = 60;
const mostGrowth = 4;
const mostMemory = 350 * 1024 ** 2;

/** What Casewright promises of a 5,000-event chronology, kept or not; nothing where it was not measured. */
export function promisesOf(measurements: readonly Measurement[]): Promised[] {
  return [...againstBareLibrary(measurements), ...towardsReaders(measurements)];
}

/** Against pandoc, for each page, and as a case grows: each where both of its measurements are there. */
function towardsReaders(measurements: readonly Measurement[]): Promised[] {
  const at = (count: number, name: string) =>
    measurements.find((line) => line.eventCount === count && line.name === name);
  const pandoc = at(eventCount, againstPandoc);
  const [chronology, report, large] = [
    at(eventCount, 'export chronology'),
    at(eventCount, 'export report'),
    at(20_000, 'export chronology'),
  ];
  const promise = (words: string, value: number, most: number, unit = ''): Promised => ({
    words: `${words}: ${value.toFixed(unit === '' ? 2 : 0)}${unit} (at most ${most}${unit})`,
    isKept: value <= most,
  });
  return [
    ...(pandoc
      ? [promise('5,000-event chronology, of pandoc’s time', pandoc.ours / pandoc.reference, mostOfPandoc)]
      : []),
    ...(chronology && report?.bodyPages
      ? [
          promise(
            `report beside its chronology, for each of its ${report.bodyPages} other pages`,
            (report.ours - chronology.ours) / report.bodyPages,
            mostForPage,
            ' ms',
          ),
        ]
      : []),
    ...(chronology && large ? [promise('20,000 events to 5,000', large.ours / chronology.ours, mostGrowth)] : []),
  ];
}

function againstBareLibrary(measurements: readonly Measurement[]): Promised[] {
  return Object.entries(longest).flatMap(([document, ratio]) => {
    const found = measurements.find((line) => line.eventCount === eventCount && line.name === `export ${document}`);
    if (found === undefined || found.peaks === undefined) return [];
    const taken = found.ours / found.reference;
    const of5000 = document === 'report' ? 'report with a 5,000-event chronology' : '5,000-event chronology';
    return [
      {
        words: `${of5000}: ${taken.toFixed(2)} of the bare library's time (at most ${ratio.toFixed(1)})`,
        isKept: taken <= ratio,
      },
      {
        words: `${of5000}: peak memory ${megabytes(found.peaks.ours)} (under ${megabytes(mostMemory)})`,
        isKept: found.peaks.ours < mostMemory,
      },
    ];
  });
}
