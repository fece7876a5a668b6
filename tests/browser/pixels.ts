import type { Page } from 'playwright-core';

/** The pixels of a picture, four bytes each from the top left. */
export async function pixelsOf(page: Page, png: Buffer) {
  const { width, height, data } = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      canvas.drawImage(picture, 0, 0);
      const { data: pixels } = canvas.getImageData(0, 0, picture.width, picture.height);
      return { width: picture.width, height: picture.height, data: [...pixels] };
    },
    [...png],
  );
  return { width, height, data: new Uint8Array(data) };
}
