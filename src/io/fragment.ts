/**
 * A small data set in the fragment of an address: `#d1.PAYLOAD.CHECKSUM`. A fragment never reaches a server.
 *
 * The payload is the canonical Parley file in UTF-8, raw deflate, base64url without padding; the checksum is the
 * CRC-32 of the uncompressed bytes in 8 hex digits.
 */
import { deflateSync, Inflate } from 'fflate';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';
import { canonicalText } from './canonical.ts';
import { LINK_BYTES } from './limits.ts';
import { parseParley } from './parley.ts';
import { shown } from './path.ts';
import { crc32 } from './zip/crc32.ts';

/** Packed bytes that are unpacked at a time: no more than this many thousandfold is held before the limit is seen. */
const STEP = 1024;

/** The fragment that carries a data set, with its `#`. */
export function writeFragment(dataset: Dataset): string {
  const bytes = new TextEncoder().encode(canonicalText(dataset));
  return `#d1.${base64url(deflateSync(bytes, { level: 9 }))}.${checksumOf(bytes)}`;
}

/** The data set that a fragment carries, or why it carries none. */
export function readFragment(fragment: string): Parsed<Dataset> {
  const [version = '', payload = '', checksum = '', ...more] = fragment.replace(/^#/, '').split('.');
  if (version !== 'd1')
    return damaged(shown(version), 'd1, the only form of data in a link that this version knows');
  if (more.length > 0 || !/^[0-9a-f]{8}$/.test(checksum)) {
    return damaged(
      shown(checksum) || 'nothing',
      'a checksum of 8 hex digits at the end: the link may have been cut',
    );
  }
  const packed = bytesOf(payload);
  const bytes = packed && unpacked(packed);
  if (!bytes) return damaged('a payload that cannot be unpacked', 'the whole link, as it was copied');
  if (bytes === 'too-much')
    return damaged(`more than ${LINK_BYTES} bytes`, `at most ${LINK_BYTES} bytes of data in a link`);
  const sum = checksumOf(bytes);
  if (sum !== checksum)
    return damaged(`data with checksum ${sum}`, `checksum ${checksum}: the link was changed`);
  return parseParley(new TextDecoder().decode(bytes));
}

function damaged(found: string, expected: string): Parsed<Dataset> {
  return { ok: false, problems: [{ path: 'link', found, expected }] };
}

/** The same data set without any words: who stands where, when, and where to read it. */
export function withoutWords(dataset: Dataset): Dataset {
  const statements = dataset.statements.map(
    ({ text: _text, context: _context, note: _note, ...rest }) => rest,
  );
  return { ...dataset, statements };
}

function checksumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}

/** Unpacks raw deflate; undefined where it is none or breaks off. */
function unpacked(packed: Uint8Array): Uint8Array | 'too-much' | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (size > LINK_BYTES) return 'too-much';
    }
  } catch {
    // fflate throws on anything that is not deflate; the caller says so in words.
    return undefined;
  }
  if (!ended) return undefined;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    // A length that base64 cannot have.
    return undefined;
  }
}
