import type { Page } from '@playwright/test';

/** Milliseconds; frames are the longest time between two of 95 of 100 frames while the line was moved. */
export type TimelineTimes = { readonly firstPicture: number; readonly panFrame: number; readonly zoomFrame: number };

/**
 * Opens the Timeline by its link and drags and zooms the picture with the mouse. The case is open, on any other screen;
 * the Timeline stays open.
 */
export async function measureTimeline(page: Page): Promise<TimelineTimes> {
  const firstPicture = await timeFirstPicture(page);
  const box = await page.getByRole('application', { name: 'Timeline picture' }).boundingBox();
  if (!box) throw new Error('The picture is not on screen.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  const zoomFrame = await frameOf95(page, async () => {
    for (const by of [-120, 120]) {
      for (let turn = 0; turn < 40; turn += 1) {
        await page.mouse.wheel(0, by);
        await nextFrame(page);
      }
    }
  });
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, -240);
  const panFrame = await frameOf95(page, async () => {
    for (const direction of [1, -1, 1]) {
      await page.mouse.down();
      for (let step = 1; step <= 40; step += 1) {
        await page.mouse.move(middle.x + direction * step * 8, middle.y);
        await nextFrame(page);
      }
      await page.mouse.up();
      await page.mouse.move(middle.x, middle.y);
    }
  });
  return { firstPicture, panFrame, zoomFrame };
}

/** From the press on the link to the frame after the canvas has been drawn at its own size. */
async function timeFirstPicture(page: Page): Promise<number> {
  const drawn = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const isDrawn = () => {
          const canvas = document.querySelector<HTMLCanvasElement>('.timeline-canvas');
          if (!canvas || canvas.width !== Math.round(canvas.clientWidth * devicePixelRatio)) return false;
          const { width, height } = canvas;
          const { data } = canvas.getContext('2d')?.getImageData(0, height >> 1, width, height >> 2) ?? {};
          return data?.some((value, at) => value !== data[at % 4]) ?? false;
        };
        document.addEventListener(
          'pointerdown',
          (press) => {
            const look = () => {
              if (!isDrawn()) return requestAnimationFrame(look);
              return requestAnimationFrame((now) => resolve(now - press.timeStamp));
            };
            look();
          },
          { once: true, capture: true },
        );
      }),
  );
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Timeline', exact: true }).click();
  return drawn;
}

/** The time that 95 of 100 frames needed at most, while the work was done. */
async function frameOf95(page: Page, work: () => Promise<void>): Promise<number> {
  const frames = await page.evaluateHandle(() => {
    const times: number[] = [];
    const recording = { times, isOn: true };
    const note = (now: number) => {
      times.push(now);
      if (recording.isOn) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return recording;
  });
  await work();
  const times = await frames.evaluate((recording) => {
    recording.isOn = false;
    return recording.times;
  });
  const lengths = times.slice(1).map((time, at) => time - (times[at] ?? time));
  return lengths.toSorted((a, b) => a - b)[Math.ceil(lengths.length * 0.95) - 1] ?? Number.NaN;
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
