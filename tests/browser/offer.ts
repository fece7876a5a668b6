import type { Page } from 'playwright-core';

/** Where the answer stands. */
export const answer = (page: Page) => page.locator('#offer-answer');
/** Where the offer stands for each job, in words. */
export const brackets = async (page: Page): Promise<string[]> =>
  (await page.locator('#offer-answer .offer-bracket').allInnerTexts()).map((text) =>
    text.replaceAll(/ \(\$.*?\)/g, ''),
  );
/** How the offer stands to the median of each job. */
export const verdicts = (page: Page) => page.locator('#offer-answer .offer-verdicts li').allInnerTexts();
export const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Waits until what is typed is answered. */
export async function answered(page: Page): Promise<void> {
  await page.locator('offer-check:not([data-loading]) #pay-input:enabled').waitFor();
}

export async function openOffer(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/offer/${fragment}`);
  await answered(page);
}

/** Types an amount key by key. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('#pay-input').fill('');
  await page.locator('#pay-input').pressSequentially(text);
}

export async function chooseRadio(page: Page, name: string, value: string): Promise<void> {
  const radio = page.locator(`input[name="${name}"][value="${value}"]`);
  const summary = radio.locator('xpath=ancestor::details[not(@open)]/summary');
  if (await summary.isVisible()) await summary.click();
  await page.locator('label').filter({ has: radio }).click();
}
