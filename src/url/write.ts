/** A view as its one canonical address. */
import { defaultView } from '../model/defaults.ts';
import type { View } from '../model/view.ts';
import { CODECS } from './codecs.ts';
import { KEY_ORDER, type Key } from './keys.ts';
import type { AddressContext } from './resolve.ts';

/** How many hex digits of the hash pin a version. */
export const PIN = 8;

/** The canonical address of a view: the query string with its question mark. Defaults are not written. */
export function writeAddress(view: View, context: AddressContext): string {
  const base = defaultView(context.dataset);
  const parts = KEY_ORDER.flatMap((key) => {
    const value = valueOf(key, view, base, context);
    return value === undefined ? [] : [`${key}=${encoded(value)}`];
  });
  return `?${parts.join('&')}`;
}

/** The address to send: it pins the version of the data, and leaves language and colours to who opens it. */
export function pinnedAddress(view: View, context: AddressContext): string {
  const sent = { ...view, pinned: context.hash.slice(0, PIN), lang: undefined, theme: undefined };
  return writeAddress(sent, context);
}

function valueOf(key: Key, view: View, base: View, { home }: AddressContext): string | undefined {
  if (key === 'v') return '1';
  if (key !== 'data') return CODECS[key].write(view, base);
  if (view.pinned !== undefined) return `${view.dataset}@${view.pinned}`;
  return view.dataset === home ? undefined : view.dataset;
}

/** Percent-encoded, with `@` left as it is; half a character, which no address can hold, becomes U+FFFD. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%40', '@');
}
