/** A picture to be written in pixels. */
export interface Picture {
  readonly svg: string;
  /** Pixels to a px. */
  readonly scale: number;
}

/** For a chart: sharp on any screen, and large enough for a slide. */
export const CHART_SCALE = 2;

/*
 * Pages are built from a bundle of their own, in the process of the build: it is the one thing that they share with the
 * part of the build that knows pixels, integrations/pictures.
 */
// eslint-disable-next-line no-restricted-globals -- no page’s: that of the process
const shared = globalThis as { secondChairPictures?: Map<string, Picture> };
shared.secondChairPictures ??= new Map();

/** The pictures to be drawn in pixels, by the path of their file below the site’s base, `/files/2025-05/….png`. */
export const IN_PIXELS: Map<string, Picture> = shared.secondChairPictures;
