import type { Page } from '@playwright/test';
import { accessibilityFaults, test as base, expect } from './app.ts';

export { expect };

/** Specs that work in a copy of the Child T sample. */
export const test = base.extend<{ sample: Page }>({
  sample: async ({ app }, use) => {
    await openSample(app);
    await use(app);
  },
});

/** The answer to where a new case is kept: in the test's own folder. The desktop's dialog is answered by tests/helpers/app.ts. */
export async function keepHere(app: Page): Promise<void> {
  const isBrowserShell = await app.evaluate(() => !('casewright' in globalThis));
  if (isBrowserShell) await app.getByRole('button', { name: 'Keep it here' }).click();
}

/** Says who is writing, as on the first opening of a case on a computer. */
export async function sayWho(app: Page, name = 'Test Reviewer'): Promise<void> {
  await app.getByLabel('Your name').fill(name);
  await app.getByRole('button', { name: 'Go on' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Overview' })).toBeFocused();
}

/** From the start screen to the Overview of the Child T sample. */
export async function openSample(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Open the Child T sample' }).click();
  await keepHere(app);
  await sayWho(app);
}

/** Goes to a screen by the navigation at the left. */
export async function goTo(app: Page, screen: string): Promise<void> {
  await app.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true }).click();
  await app.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor();
}

/** Fails with what axe finds on the page as it stands, in light and in dark. */
export async function expectAccessible(app: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(app), `in ${colorScheme}`).toEqual([]);
  }
}
