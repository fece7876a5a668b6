import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();

const PHONE = { width: 360, height: 640 };

test('the first screen of a phone holds both jobs, California’s bottom line and the field', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto('/');
  await page.locator('fieldset:enabled #area-input').waitFor();
  const parts = page.locator('h1, .job-card, .bottom-line, .area-field label, #area-input');
  expect(await parts.count()).toBe(6);
  for (const part of await parts.all()) {
    const box = (await part.boundingBox())!;
    expect(box.y + box.height, await part.innerText()).toBeLessThanOrEqual(PHONE.height);
  }
});

test.each([
  ['Oakland', '/pay/california/san-francisco/'],
  ['Fresno County', '/pay/california/fresno/'],
  ['Nevada', '/pay/nevada/'],
  ['Guam', '/pay/?area=guam'],
])('its field leads from %s to %s, with code that comes when it is touched', async (name, address) => {
  const page = await newPage({ viewport: PHONE });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  const field = page.locator('fieldset:enabled #area-input');
  await field.waitFor();
  const onTouch = () => asked.filter((path) => /\/area-field\.|\/pay\/data\//.test(path));
  expect(onTouch()).toEqual([]);
  await field.fill(name);
  await page.locator('#area-list [role="option"]').filter({ hasText: name }).first().click();
  await page.waitForURL((url) => url.pathname + url.search === address);
  expect(onTouch().length).toBeGreaterThan(1);
});
