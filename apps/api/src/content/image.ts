import { imageSizeFromFile } from 'image-size/fromFile';
import type { ContentProblem } from './looked-at.ts';

/** A page of A2 at 600 points an inch; a screen that unpacks more runs out of memory, however small the file. */
const PIXELS_MAX = 140_000_000;
const SIDE_MAX = 30_000;

/** What its header says is bounded before anybody unpacks it. */
export async function imageProblem(path: string): Promise<ContentProblem | null> {
  const size = await imageSizeFromFile(path).catch(() => null);
  if (!size || !(size.width > 0) || !(size.height > 0)) return { code: 'IMAGE_UNREADABLE', facts: {} };
  const { width, height } = size;
  const isBounded = width <= SIDE_MAX && height <= SIDE_MAX && width * height <= PIXELS_MAX;
  return isBounded
    ? null
    : { code: 'IMAGE_TOO_LARGE', facts: { given: `${width} × ${height}`, limit: `${PIXELS_MAX}` } };
}
