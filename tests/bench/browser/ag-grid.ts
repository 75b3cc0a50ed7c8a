import type { Page } from '@playwright/test';
import type { GridApi, GridOptions } from 'ag-grid-community';
import { median } from '../measure.ts';
import type { CaseFacts } from './case-facts.ts';
import { frame95, heapOf, inFreshPage } from './chromium.ts';
import { timeToPaint } from './measured.ts';
import { scrollFrames } from './scroll.ts';

export type AgGridTimes = {
  readonly firstScreen: number;
  readonly filter: number;
  readonly sort: number;
  readonly scrollFrame: number;
  readonly heap: number;
};

type GridRow = Readonly<Record<'ref' | 'date' | 'agency' | 'event' | 'outcome' | 'themes' | 'people', string>>;

declare global {
  var agGrid: { createGrid: (box: HTMLElement, options: GridOptions) => GridApi };
  var gridRows: readonly GridRow[];
  var gridApi: GridApi;
}

const box = '.ag-grid-viewport';
const isFull = `bench.isFull('${box}', '.ag-row, .ag-header')`;
/** The first row on screen is the first of the rows as they are filtered and sorted. */
const isInStep = `gridApi.getDisplayedRowAtIndex(0)?.data.ref
  === document.querySelector('.ag-row[row-index="0"] [col-id="ref"]')?.textContent`;

/**
 * One round of AG Grid Community showing the same events in the same columns and rows of the same height. All rows are
 * in the page before the clock starts, which ours are not.
 */
export function measureAgGrid(chromium: string, address: string, facts: CaseFacts): Promise<AgGridTimes> {
  return inFreshPage(chromium, async (page) => {
    await page.goto(`${address}/grid.html`);
    await page.evaluate((rows) => {
      globalThis.gridRows = rows;
    }, gridRowsOf(facts));
    await page.waitForTimeout(500);
    const firstScreen = await showGrid(page);
    const sort = await sortByAgency(page);
    const filter = await typeFilter(page, facts);
    const scrollFrame = frame95(await scrollFrames(page, box));
    return { firstScreen, sort, filter, scrollFrame, heap: await heapOf(page) };
  });
}

function gridRowsOf({ rows, agencies, themes, people }: CaseFacts): GridRow[] {
  const agencyNames = new Map(agencies.map(({ id, name }) => [id, name]));
  const themeNames = new Map(themes.map(({ id, label }) => [id, label]));
  const pseudonyms = new Map(people.map(({ id, pseudonym }) => [id, pseudonym]));
  return rows.map((event) => ({
    ref: `E${event.ref}`,
    date: event.dateWording,
    agency: agencyNames.get(event.agencyId ?? 0) ?? 'Family',
    event: event.event,
    outcome: event.outcome,
    themes: event.tags.map(({ themeId, kind }) => `${kind}: ${themeNames.get(themeId ?? 0) ?? ''}`).join(', '),
    people: event.personIds.map((id) => pseudonyms.get(id)).join(', '),
  }));
}

/** From the call that makes the grid to rows from top to bottom. */
function showGrid(page: Page): Promise<number> {
  const columns = ['ref', 'date', 'agency', 'event', 'outcome', 'themes', 'people'].map((field) => {
    const flex = field === 'event' ? 4 : field === 'outcome' ? 2 : 1;
    return { field, flex, wrapText: true, sortable: true };
  });
  return timeToPaint(page, 'click', isFull, async () => {
    await page.evaluate((columnDefs) => {
      const box = document.getElementById('box') as HTMLElement;
      bench.startedAt = performance.now();
      globalThis.gridApi = agGrid.createGrid(box, {
        rowData: [...gridRows],
        columnDefs,
        rowHeight: 68,
        cacheQuickFilter: true,
      });
    }, columns);
  });
}

/** From each letter to the rows that it leaves; the median. */
async function typeFilter(page: Page, { typing }: CaseFacts): Promise<number> {
  await page.evaluate(() => {
    const field = document.getElementById('typed') as HTMLInputElement;
    field.addEventListener('input', () => gridApi.setGridOption('quickFilterText', field.value));
  });
  const times: number[] = [];
  for (const beginnings of typing) {
    await page.locator('#typed').focus();
    for (const { text } of beginnings) {
      const isFiltered = `typed.value === ${JSON.stringify(text)} && ${isInStep} && ${isFull}`;
      times.push(await timeToPaint(page, 'input', isFiltered, () => page.keyboard.press(text.slice(-1))));
    }
    await page.locator('#typed').fill('');
    await page.waitForTimeout(300);
  }
  return median(times);
}

/** From the call that sorts to the rows in that order, both ways. */
async function sortByAgency(page: Page): Promise<number> {
  const times: number[] = [];
  for (const sort of ['asc', 'desc'] as const) {
    times.push(
      await timeToPaint(page, 'click', `${isInStep} && ${isFull}`, () =>
        page.evaluate((direction) => {
          bench.startedAt = performance.now();
          gridApi.applyColumnState({ state: [{ colId: 'agency', sort: direction }] });
        }, sort),
      ),
    );
  }
  await page.evaluate(() => void gridApi.applyColumnState({ defaultState: { sort: null } }));
  return median(times);
}
