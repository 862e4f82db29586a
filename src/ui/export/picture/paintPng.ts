/** A picture in pixels. */
import type { Drawn } from './drawPicture.tsx';
import { imageOf } from './imageOf.ts';

/** What browsers make room for: pixels along a side, and in all. */
const SIDE = 16_384;
const AREA = 16_384 * 8192;

/** Whether a picture can be painted at so many pixels a unit. */
export function fits({ width, height }: Drawn, scale: number): boolean {
  return Math.max(width, height) * scale <= SIDE && width * height * scale ** 2 <= AREA;
}

/** The picture as PNG; undefined where the browser has no room for it after all. */
export async function paintPng({ svg, width, height }: Drawn, scale: number): Promise<Blob | undefined> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const painted = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return painted ?? undefined;
}
