/** From an address to a screen: find the data set it names, then resolve the view against it. */
import { parseAddress, type AddressRequest } from '../url/parse.ts';
import { PIN } from '../url/write.ts';
import { requestedDataset } from '../url/requested.ts';
import { resolveView } from '../url/resolve.ts';
import { viewOfStep } from '../url/storyStep.ts';
import type { Id } from '../model/dataset.ts';
import { defaultView } from '../model/defaults.ts';
import { stepAt } from '../model/lookup.ts';
import type { StoryPlace } from '../model/view.ts';
import { carriesData } from '../url/fragment.ts';
import { addressHome, fail, open, type Failure, type Loaded, type ParleyStore } from './store.ts';

/** Where data sets come from. Each says why where it cannot give one. */
export interface Library {
  /** A data set by its id, of the version that the hash begins with if there is one; undefined if it is not here. */
  readonly byId: (id: Id, pinned: string | undefined) => Promise<Loaded | Failure | undefined>;
  /** The data set that a fragment carries. */
  readonly carried: (fragment: string) => Promise<Loaded | Failure>;
}

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
    const request = parseAddress(search);
    const asked = requestedDataset(request) ?? { id: store.getState().home, pinned: undefined };
    const loaded = carriesData(fragment)
      ? (shown(store, (now) => now.fragment === fragment) ?? (await library.carried(fragment).catch(failed)))
      : (shown(store, (now) => isAsked(now, asked)) ??
        (await library.byId(asked.id, asked.pinned).catch(failed)));
    if (turn !== latest) return;
    if (loaded === undefined) return fail(store, { kind: 'unknown-dataset', id: asked.id });
    if ('kind' in loaded) return fail(store, loaded);
    show(store, loaded, request);
  };
}

/** A library that fails is told of like a host that cannot be reached: nobody is to wait for ever. */
function failed(error: unknown): Failure {
  return { kind: 'unreachable', what: error instanceof Error ? error.message : String(error) };
}

/**
 * Shows a data set that a reader opened: under the view of an address that waits for it, else under its default view.
 * One that shares its id with the data set of the page is told from it by its version.
 */
export function showOwn(store: ParleyStore, loaded: Loaded, { search }: Address): void {
  const { home, screen } = store.getState();
  const { id } = loaded.dataset;
  const request = parseAddress(search);
  const waits = screen.kind === 'failed' && requestedDataset(request)?.id === id;
  if (waits) return show(store, loaded, request);
  const view = {
    ...defaultView(loaded.dataset),
    pinned: id === home ? loaded.hash.slice(0, PIN) : undefined,
  };
  open(store, loaded, view, [], 'push');
}

/** Shows another version of the open data set, other in its stories only: under the same view, or under a step of one. */
export function showVersion(store: ParleyStore, loaded: Loaded, place: StoryPlace | undefined): void {
  const { home, screen } = store.getState();
  if (screen.kind !== 'open') return;
  const { dataset, hash } = loaded;
  const { view } = screen;
  const isPinned = dataset.id === home || view.pinned !== undefined;
  // The story that is told may have lost its step, or be gone.
  const story = view.story && stepAt(dataset, view.story) && view.story;
  const same = { ...view, story, pinned: isPinned ? hash.slice(0, PIN) : undefined };
  const step = place && stepAt(dataset, place);
  open(store, loaded, step ? viewOfStep(step, place, same, dataset).view : same, [], 'push');
}

/** Shows a data set as far as a request understands it. */
function show(store: ParleyStore, loaded: Loaded, request: AddressRequest): void {
  const { dataset, hash } = loaded;
  const home = addressHome(loaded, store.getState().home);
  const { view, problems } = resolveView(request, { dataset, hash, home });
  open(store, loaded, view, problems);
}

/** One that an address means by its id. A link to another version is shown with what is here, and says so. */
function isAsked(now: Loaded, asked: { readonly id: Id; readonly pinned: string | undefined }): boolean {
  return now.fragment === undefined && now.dataset.id === asked.id && now.hash.startsWith(asked.pinned ?? '');
}

function shown(store: ParleyStore, is: (now: Loaded) => boolean): Loaded | undefined {
  const { screen } = store.getState();
  return screen.kind === 'open' && is(screen.loaded) ? screen.loaded : undefined;
}
