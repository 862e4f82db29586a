/** Makes broken inputs of whole ones. An input that nothing was done to is the smallest of its kind. */
import * as fc from 'fast-check';
import { HOSTILE } from './hostile.ts';

/** Something done at a place: cut, repeat, exchange, put in, or move. The places are parts of 1 of the whole. */
type Edit<T> = readonly [at: number, length: number, to: number, times: number, piece: T | undefined];

const place = fc.integer({ min: 0, max: 9999 });
const length = fc.oneof(
  { weight: 4, arbitrary: fc.nat(3) },
  { weight: 2, arbitrary: fc.nat(40) },
  fc.nat(4000),
);
const times = fc.oneof({ weight: 20, arbitrary: fc.nat(2) }, fc.nat(60));

/** Edits, few of them more often than many. */
function edits<T>(piece: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly Edit<T>[]> {
  const edit = fc.tuple(place, length, place, times, fc.option(piece, { nil: undefined, freq: 4 }));
  return fc.array(edit, { maxLength: most, size: 'max' });
}

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);

/** A piece of hostile text, or any short one. */
export const hostileText = piece;

/** A text with some places changed. */
export function brokenText(whole: fc.Arbitrary<string>, most = 6): fc.Arbitrary<string> {
  return fc.tuple(whole, edits(piece, most)).map(([text, list]) =>
    list.reduce((now, [at, long, to, many, put]) => {
      const start = Math.floor((now.length * at) / 9999);
      const end = Math.min(now.length, start + long);
      if (put !== undefined) return now.slice(0, start) + put + now.slice(end);
      const other = Math.floor((now.length * to) / 9999);
      const copied = now.slice(start, end).repeat(many);
      return many === 0
        ? now.slice(0, start) + now.slice(end)
        : now.slice(0, other) + copied + now.slice(other);
    }, text),
  );
}

/** Bytes with some of them changed. */
export function brokenBytes(whole: fc.Arbitrary<Uint8Array>, most = 6): fc.Arbitrary<Uint8Array> {
  const byte = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff), fc.nat(255));
  return fc.tuple(whole, edits(byte, most)).map(([bytes, list]) => {
    let now = [...bytes];
    for (const [at, long, to, many, put] of list) {
      const start = Math.floor((now.length * at) / 9999);
      if (put !== undefined) now.splice(start, Math.min(long, 1), put);
      else if (many === 0) now.splice(start, long);
      else if (many === 1) now = now.slice(0, start);
      else now.splice(Math.floor((now.length * to) / 9999), 0, ...now.slice(start, start + long));
    }
    return Uint8Array.from(now);
  });
}

/** The bytes of a text: mostly UTF-8, sometimes with a mark, UTF-16 or Latin-1. */
export function encoded(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const coding = fc.oneof(
    { weight: 12, arbitrary: fc.constant('utf8' as const) },
    { weight: 1, arbitrary: fc.constantFrom('utf16le' as const, 'latin1' as const) },
  );
  return fc.tuple(text, coding).map(([whole, name]) => Uint8Array.from(Buffer.from(whole, name)));
}
