/** The data sets that ship with the site, each fetched when it is asked for and checked at the door. */
import { bundled } from 'virtual:bundled';
import { withShown } from './analysis/shown.ts';
import { parseParley } from './io/parley.ts';
import type { Shipped } from './library.ts';
import type { Failure, Loaded } from './store/store.ts';

type Bundled = (typeof bundled)[number];

export const shipped: readonly Shipped[] = bundled.map((entry) => ({ ...entry, load: () => fetched(entry) }));

async function fetched({ url, hash, placement }: Bundled): Promise<Loaded | Failure> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return { kind: 'unreachable', what: `${response.status} ${response.statusText}` };
    text = await response.text();
  } catch (error) {
    return { kind: 'unreachable', what: error instanceof Error ? error.message : String(error) };
  }
  const parsed = parseParley(text);
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  return { dataset: withShown(parsed.value), hash, file: new Blob([text]), placement };
}
