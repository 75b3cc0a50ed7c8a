import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './app.ts';

export { expect };

/** Specs that work in a copy of the Child T sample; the browser shell's folder chooser starts in a home of their own. */
export const test = base.extend<{ ownHome: undefined; sample: Page }>({
  ownHome: [
    async ({ userData }, use) => {
      const { HOME } = process.env;
      process.env.HOME = userData;
      await use(undefined);
      process.env.HOME = HOME;
    },
    { auto: true },
  ],
  sample: async ({ app }, use) => {
    await openSample(app);
    await use(app);
  },
});

/** As a new user does it: the sample, a place for the copy, a name for the history. */
async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the Child T sample' }).click();
  const chooser = page.getByRole('dialog', { name: 'Where to keep the case' });
  const who = page.getByRole('dialog', { name: 'Who is writing?' });
  await expect(chooser.or(who)).toBeVisible();
  // The desktop shell asks for the place in a window of the system.
  if (await chooser.isVisible()) await chooser.getByRole('button', { name: 'Keep it here' }).click();
  await who.getByRole('textbox').fill('Test Reviewer');
  await who.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
}

/** Opens a screen by its name in the navigation. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
}

/** Fails with what axe finds on the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
    expect(found, `in ${colorScheme}`).toEqual([]);
  }
}
