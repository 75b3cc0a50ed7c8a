import type { OpenPoint } from '../../shared/contract/views.ts';

/** A line for each point: severity, code, place, words; or as JSON, with the same keys. */
export function describePoints(points: readonly OpenPoint[], isJson: boolean): string {
  if (isJson) {
    const shown = points.map(({ code, severity, place, words }) => ({ code, severity, place, words }));
    return `${JSON.stringify(shown, null, 1)}\n`;
  }
  if (points.length === 0) return 'Nothing is open.\n';
  return points.map(({ severity, code, place, words }) => `${[severity, code, place, words].join('\t')}\n`).join('');
}
