import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeColours } from '../../../shared/model/coding-tables.ts';

const css = (name: string) => readFileSync(new URL(`../../../renderer/ui/${name}`, import.meta.url), 'utf8');
const [light = '', dark = ''] = css('tokens.css').split('@media screen and (prefers-color-scheme: dark)');
const swatches = css('swatch.css');

function token(scheme: string, name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
  return value;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['light', light],
  ['dark', dark],
])('every colour of a theme can be told from what it stands on, in %s', (_name, scheme) => {
  for (const colour of themeColours.filter((name) => name !== '')) {
    expect(swatches).toContain(`[data-colour="${colour}"]`);
    for (const ground of ['canvas', 'surface', 'surface-sunken', 'selected']) {
      expect(
        contrast(token(scheme, `mark-${colour}`), token(scheme, ground)),
        `${colour} on ${ground}`,
      ).toBeGreaterThan(3);
    }
  }
});
