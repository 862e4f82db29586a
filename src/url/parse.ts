/** From any text at all to a request: keys and values, nothing looked up yet. */
import { KEYS } from './keys.ts';
import type { AddressProblem } from './problem.ts';

/** What an address asks for, as written. Only the grammar's own keys, each once. */
export interface AddressRequest {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly AddressProblem[];
}

/**
 * Decoded text; undefined where a percent sign begins no character. A plus is a plus: spaces are `%20`. Half a
 * character, which no address can hold, becomes U+FFFD.
 */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Reads a query string, with or without its question mark. Never throws. */
export function parseAddress(text: string): AddressRequest {
  const values = new Map<string, string>();
  const problems: AddressProblem[] = [];
  for (const part of text.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const key = decoded(cut < 0 ? part : part.slice(0, cut));
    const value = cut < 0 ? undefined : decoded(part.slice(cut + 1));
    if (key === undefined || (KEYS.has(key) && value === undefined)) {
      problems.push({ kind: 'malformed', key: key ?? part, value: part });
    } else if (!KEYS.has(key)) {
      problems.push({ kind: 'unknown-key', key, value: value ?? '' });
    } else if (values.has(key)) {
      problems.push({ kind: 'repeated', key, value: value ?? '' });
    } else {
      values.set(key, value ?? '');
    }
  }
  return { values, problems };
}
