/** Unpacks ZIP archives, and refuses those that would fill the memory: by what they claim, and while unpacking. */
import { Inflate } from 'fflate';
import type { Parsed, Problem } from '../../model/problem.ts';
import { FILES, FREELY_PACKED_BYTES, PACKED_RATIO, UNPACKED_BYTES } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { entriesOf, packedBytes, type Entry } from './directory.ts';

/** A file as it was opened, or as it came out of an archive. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packed bytes that are unpacked at once: they give at most 17 MB before the size is looked at again. */
const STEP = 16_384;

/**
 * The files of an archive that are `wanted`. All of them must be whole: an archive that is damaged, locked or too large
 * is refused, with every entry at fault.
 */
export function unpack(
  archive: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): Parsed<readonly NamedBytes[]> {
  const entries = entriesOf(archive);
  if (!entries) return refused([{ path: 'file', found: 'a damaged ZIP archive', expected: 'a whole one' }]);
  const chosen = entries.filter(({ name }) => wanted(name));
  const claims = [...tooMuch(entries, chosen), ...chosen.flatMap(claimProblems)];
  if (claims.length > 0) return refused(claims);
  const problems: Problem[] = [];
  const files = chosen.flatMap((entry): NamedBytes[] => {
    const bytes = bytesOf(archive, entry);
    if (typeof bytes !== 'string') return [{ name: entry.name, bytes }];
    problems.push({ path: entry.name, found: bytes, expected: 'a file that is whole' });
    return [];
  });
  return problems.length > 0 ? refused(problems) : { ok: true, value: files, notes: [] };
}

function refused(problems: readonly Problem[]): Parsed<never> {
  return { ok: false, problems };
}

function tooMuch(entries: readonly Entry[], chosen: readonly Entry[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (found: string, expected: string) => problems.push({ path: 'file', found, expected });
  const size = chosen.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > FILES) report(`${entries.length} files in an archive`, `at most ${FILES}`);
  if (size > UNPACKED_BYTES) report(`${size} bytes when unpacked`, `at most ${UNPACKED_BYTES}`);
  return problems;
}

/** What is wrong with an entry before any of it is unpacked. */
function claimProblems({ name, method, encrypted, size, packedSize }: Entry): readonly Problem[] {
  const problem = (found: string, expected: string): readonly Problem[] => [{ path: name, found, expected }];
  if (encrypted) return problem('an encrypted file', 'one without a password');
  if (method !== 0 && method !== 8) return problem(`packing method ${method}`, 'an ordinary ZIP archive');
  if (method === 0 && size !== packedSize)
    return problem('two sizes', 'one size of a file that is not packed');
  if (size > FREELY_PACKED_BYTES && size > packedSize * PACKED_RATIO) {
    return problem(
      `${size} bytes packed into ${packedSize}`,
      `at most ${PACKED_RATIO} times as many as packed`,
    );
  }
  return [];
}

/** An entry unpacked, or what was found instead of it. */
function bytesOf(archive: Uint8Array, entry: Entry): Uint8Array | string {
  const packed = packedBytes(archive, entry);
  if (!packed) return 'nothing where the archive says';
  const bytes = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (typeof bytes === 'string') return bytes;
  return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : 'damaged data';
}

/** The bytes, at most as many as were claimed, or what was found instead. */
function inflated(packed: Uint8Array, claimed: number): Uint8Array | string {
  const bytes = new Uint8Array(claimed);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= claimed) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > claimed) return `more than the ${claimed} bytes that the archive claims`;
    }
  } catch (error) {
    // fflate's one way to say that data are damaged.
    if (!(error instanceof Error)) throw error;
    return `damaged data (${error.message})`;
  }
  return bytes.subarray(0, length);
}
