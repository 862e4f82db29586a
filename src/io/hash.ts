/** The name of a version of a data set. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes: 64 hex digits, at once, also where `crypto.subtle` is missing. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Bytes that are hashed at once where the machine's own SHA-256 cannot be had. */
const SLICE = 1 << 20;

/** SHA-256 of a file: by the machine itself, or on plain http, which has no `crypto.subtle`, step by step. */
export async function sha256OfFile(file: Blob): Promise<string> {
  // It is missing there, whatever its type says.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle) return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer())));
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += SLICE)
    hash.update(new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer()));
  return bytesToHex(hash.digest());
}

const fresh = sha256.create();
const short = sha256.create();
const digest = new Uint8Array(sha256.outputLen);

/** SHA-256 for a great many short texts: nothing is made anew for each, and the next one stands in its place. */
export function sha256Short(bytes: Uint8Array): Uint8Array {
  // oxlint-disable-next-line eslint/no-underscore-dangle -- the library's own name for using a hash again
  fresh._cloneInto(short).update(bytes).digestInto(digest);
  return digest;
}

/** The first hex digits of the same. */
export function sha256Digits(bytes: Uint8Array, digits: number): string {
  return bytesToHex(sha256Short(bytes).subarray(0, Math.ceil(digits / 2))).slice(0, digits);
}
