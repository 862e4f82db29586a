/** A file however long, which is never held as a whole. */

/**
 * Bytes that go into the file at once. They are written into the same memory each time: as much of it as the file is long
 * would make the collector of garbage go through everything that is held, again and again.
 */
const PART = 1 << 22;

/** A letter of a text takes so many bytes at most. */
const WIDEST = 3;

export function fileOf(pieces: Iterable<string>, type: string): Blob {
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  let bytes = new Uint8Array(PART);
  let size = 0;
  const flush = (): void => {
    parts.push(new Blob([bytes.subarray(0, size)]));
    size = 0;
  };
  for (const piece of pieces) {
    const most = WIDEST * piece.length;
    if (size > 0 && size + most > bytes.length) flush();
    if (most > bytes.length) bytes = new Uint8Array(most);
    size += encoder.encodeInto(piece, bytes.subarray(size)).written;
  }
  flush();
  return new Blob(parts, { type });
}
