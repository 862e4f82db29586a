/** From an address to a screen: find the data set it names, then resolve the view against it. */
import { parseAddress } from '../url/parse.ts';
import { requestedDataset, resolveView } from '../url/resolve.ts';
import type { Id } from '../model/dataset.ts';
import { fail, open, type Failure, type Loaded, type ParleyStore } from './store.ts';

/** Where data sets come from. `load` says why where it cannot; undefined for an id that it does not have. */
export type Library = (id: Id) => Promise<Loaded | Failure | undefined>;

/** An address as the reader sees it: the query string and the fragment. */
export interface Address {
  readonly search: string;
  readonly fragment: string;
}

/**
 * Makes a function that shows what an address asks for. A data set already on the screen is not loaded again,
 * so that going back is immediate; of two addresses asked for at once the later one wins.
 */
export function createOpener(store: ParleyStore, library: Library): (address: Address) => Promise<void> {
  let latest = 0;
  return async ({ search, fragment }) => {
    const turn = ++latest;
    const { home } = store.getState();
    // A fragment `#d1.` carries a data set of its own, and a link to data that we cannot show shows nothing else.
    if (/^#d\d/.test(fragment)) return fail(store, { kind: 'data-in-link' });
    const request = parseAddress(search);
    const id = requestedDataset(request)?.id ?? home;
    const loaded = shown(store, id) ?? (await library(id));
    if (turn !== latest) return;
    if (loaded === undefined) return fail(store, { kind: 'unknown-dataset', id });
    if ('kind' in loaded) return fail(store, loaded);
    const { view, problems } = resolveView(request, { dataset: loaded.dataset, hash: loaded.hash, home });
    open(store, loaded, view, problems);
  };
}

function shown(store: ParleyStore, id: Id): Loaded | undefined {
  const { screen } = store.getState();
  return screen.kind === 'open' && screen.loaded.dataset.id === id ? screen.loaded : undefined;
}
