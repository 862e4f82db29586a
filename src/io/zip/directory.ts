/** What a ZIP archive says that it holds. Nothing is unpacked here. */
import { decodeText } from '../bytes.ts';

/** A file in an archive, as the archive's directory describes it. */
export interface Entry {
  readonly name: string;
  /** How it is packed: 0 not at all, 8 deflated, others are rare. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** The sizes that are claimed, in bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header is said to stand. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/** Whether bytes begin as an archive with at least one entry does. */
export function isZip(bytes: Uint8Array): boolean {
  return number(bytes, 0, 4) === LOCAL;
}

/** The entries of an archive, folders left out; undefined where its directory is damaged or larger than 4 GB. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const count = number(bytes, end + 10, 2);
  const entries: Entry[] = [];
  let at = number(bytes, end + 16, 4);
  for (let index = 0; index < count; index++) {
    if (number(bytes, at, 4) !== CENTRAL) return undefined;
    const nameLength = number(bytes, at + 28, 2);
    const name = decodeText(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    if (name === '') return undefined;
    entries.push({
      name,
      method: number(bytes, at + 10, 2),
      encrypted: (number(bytes, at + 8, 2) & 1) === 1,
      crc: number(bytes, at + 16, 4),
      packedSize: number(bytes, at + 20, 4),
      size: number(bytes, at + 24, 4),
      offset: number(bytes, at + 42, 4),
    });
    at += CENTRAL_LENGTH + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** The packed bytes of an entry; undefined where they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array | undefined {
  if (number(bytes, offset, 4) !== LOCAL) return undefined;
  const start = offset + LOCAL_LENGTH + number(bytes, offset + 26, 2) + number(bytes, offset + 28, 2);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

/** Where the directory's end stands: last in the file, but for a comment of at most 65,535 bytes. */
function endOf(bytes: Uint8Array): number | undefined {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (number(bytes, at, 4) === END) return at;
  }
  return undefined;
}

/** A number as archives write it, least byte first. Past the end there are zeros, which no signature has. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
