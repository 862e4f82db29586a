/** Takes the bytes out of the files that a reader chose, slice by slice. */
import type { Progress } from '../io/progress.ts';
import type { NamedBytes } from '../io/zip/unpack.ts';
import type { NamedFile } from './protocol.ts';

/** Bytes that are asked for at once. */
const SLICE = 1 << 22;

/** A file that the browser would not give: it was moved or changed, or it may not be read. */
export class Unread extends Error {}

/**
 * @param progress told of the part of all bytes that has come
 * @param most bytes of a slice
 */
export async function readFiles(
  files: readonly NamedFile[],
  progress: Progress | undefined,
  most = SLICE,
): Promise<readonly NamedBytes[]> {
  const all = files.reduce((sum, { file }) => sum + file.size, 0);
  const read: NamedBytes[] = [];
  let come = 0;
  for (const { name, file } of files) {
    const bytes = new Uint8Array(file.size);
    for (let from = 0; from < file.size; from += most) {
      const slice = await bytesOf(file.slice(from, from + most));
      bytes.set(slice, from);
      come += slice.length;
      progress?.(come / all);
    }
    read.push({ name, bytes });
  }
  return read;
}

/** All bytes of a file at once. */
export async function bytesOf(slice: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await slice.arrayBuffer());
  } catch (error) {
    throw new Unread(error instanceof Error ? error.message : String(error));
  }
}
