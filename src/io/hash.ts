/** The name of a version of a data set. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes: 64 hex digits, at once, also where `crypto.subtle` is missing. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

const encoder = new TextEncoder();
const fresh = sha256.create();
const short = sha256.create();
const bytes = new Uint8Array(4096);
const digest = new Uint8Array(sha256.outputLen);

/** The first digits of the same, for a great many short texts: nothing is made anew for each. */
export function sha256Digits(text: string, digits: number): string {
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read < text.length) return sha256Hex(text).slice(0, digits);
  fresh._cloneInto(short).update(bytes.subarray(0, written)).digestInto(digest);
  return bytesToHex(digest.subarray(0, Math.ceil(digits / 2))).slice(0, digits);
}
