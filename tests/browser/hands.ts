import type { Locator, Page } from 'playwright-core';

/** Waits until the element has stood still for some frames: the page scrolls smoothly. */
export const standStill = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const rest = 8; // frames: what was typed may still move the page on a busy machine
    let [before, frames] = [Number.NaN, 0];
    const look = () => {
      const { top } = element.getBoundingClientRect();
      frames = top === before ? frames + 1 : 0;
      before = top;
      if (frames === rest) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

/** The middle of what stands there, brought into the window first. */
export async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(standStill);
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses the mouse where the target stands and lets go there, wherever the target has gone meanwhile. */
export async function press(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middleOf(target);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

/** Taps with a finger where the target stands. */
export async function tap(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middleOf(target);
  await page.touchscreen.tap(x, y);
}

/** Presses into a field, selects what is there and types key by key. The focus stays in the field. */
export async function retype(page: Page, field: Locator, text: string): Promise<void> {
  await press(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}

/** Unfolds the hours and weeks, where they are folded away. */
export async function unfold(page: Page): Promise<void> {
  const summary = page.locator('details.more-controls:not([open]) > summary');
  if (await summary.isVisible()) await press(page, summary);
}
