/**
 * The data sets that ship with the site, each fetched when it is asked for. The build has checked them: a file of the
 * hash that the build wrote down is that file, and is only read. Any other is checked at the door.
 */
import { bundled } from 'virtual:bundled';
import { withShown } from './analysis/shown.ts';
import { areOf, readChecked } from './io/checked.ts';
import type { Shipped } from './library.ts';
import type { Failure, Loaded } from './store/store.ts';

type Bundled = (typeof bundled)[number];

export const shipped: readonly Shipped[] = bundled.map((entry) => ({ ...entry, load: () => fetched(entry) }));

async function fetched({ url, hash, placement }: Bundled): Promise<Loaded | Failure> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url);
    if (!response.ok) return { kind: 'unreachable', what: `${response.status} ${response.statusText}` };
    bytes = await response.arrayBuffer();
  } catch (error) {
    return { kind: 'unreachable', what: error instanceof Error ? error.message : String(error) };
  }
  const text = new TextDecoder().decode(bytes);
  const file = new Blob([bytes]);
  if (await areOf(bytes, hash)) return { dataset: withShown(readChecked(text)), hash, file, placement };
  const { parseParley } = await import('./io/parley.ts');
  const parsed = parseParley(text);
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  return { dataset: withShown(parsed.value), hash, file, placement };
}
