/** Reads the PNGs that Chromium writes: 8 bits a channel, not interlaced. */
import { inflateSync } from 'node:zlib';

/** Channels by colour type. */
const CHANNELS = new Map([
  [0, 1],
  [2, 3],
  [4, 2],
  [6, 4],
]);

/**
 * Its pixels, row by row, `channels` bytes each.
 * @param {Buffer} file
 */
export function readPng(file) {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const channels = CHANNELS.get(file[25] ?? -1);
  if (file[24] !== 8 || channels === undefined || file[28] !== 0)
    throw new Error('found a PNG of another kind, expected 8 bits a channel, not interlaced');
  const parts = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const data = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return { width, height, channels, data };
}

/**
 * Undoes the filter of each row (PNG specification, 9.2).
 * @param {Uint8Array} raw @param {number} stride bytes a row @param {number} height @param {number} step bytes a pixel
 */
function unfiltered(raw, stride, height, step) {
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < step ? 0 : (data[at - step] ?? 0);
      const above = y === 0 ? 0 : (data[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (data[at - stride - step] ?? 0);
      data[at] = (raw[at + y + 1] ?? 0) + guess(kind, left, above, corner);
    }
  }
  return data;
}

/** @param {number | undefined} kind @param {number} left @param {number} above @param {number} corner */
function guess(kind, left, above, corner) {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
