/**
 * What is loaded and what the reader chose. Everything else is derived from it. Vanilla: React is a skin.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset, Id } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { stepAt } from '../model/lookup.ts';
import type { StoryPlace, View } from '../model/view.ts';
import type { Placement } from '../layout/placement.ts';
import { defaultView } from '../model/defaults.ts';
import type { AddressProblem } from '../url/problem.ts';
import { viewOfStep } from '../url/storyStep.ts';

/** A data set ready to draw: complete, hashed, with its place for every mark. */
export interface Loaded {
  readonly dataset: Dataset;
  /** SHA-256 of the canonical Parley file, hex. */
  readonly hash: string;
  /** That file: what is saved and sent. `dataset` has its first parties and issues chosen besides. */
  readonly file: Blob;
  readonly placement: Placement;
  /** The fragment of the address that carries it, with its `#`; undefined for one that is found by its id. */
  readonly fragment?: string | undefined;
  /** What is wrong with the rows that it was opened without. */
  readonly leftOut?: readonly Problem[] | undefined;
}

/** Why no data set is shown at all. */
export type Failure =
  | { readonly kind: 'unknown-dataset'; readonly id: Id }
  | { readonly kind: 'damaged-link'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable'; readonly what: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Whether a choice adds a step to the history (a click) or refines the last one (typing, dragging). */
export type Step = 'push' | 'replace';

/** What is on the screen: nothing yet, a data set with its view, or a reason why there is none. */
export type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'open';
      readonly loaded: Loaded;
      readonly view: View;
      /** What of the address was not understood; empty after the reader's next choice. */
      readonly problems: readonly AddressProblem[];
      /** How the address follows the view. */
      readonly step: Step;
    };

export interface ParleyState {
  /** The data set that an address without `data` means. */
  readonly home: Id;
  readonly screen: Screen;
}

/** The data set that an address means which names none: one that travels in the fragment means itself. */
export function addressHome({ dataset, fragment }: Loaded, home: Id): Id {
  return fragment === undefined ? home : dataset.id;
}

export type ParleyStore = StoreApi<ParleyState>;

export function createParleyStore(home: Id): ParleyStore {
  return createStore<ParleyState>(() => ({ home, screen: { kind: 'opening' } }));
}

/** Shows a data set as an address asked for it. */
export function open(
  store: ParleyStore,
  loaded: Loaded,
  view: View,
  problems: readonly AddressProblem[],
  step: Step = 'replace',
): void {
  store.setState({ screen: { kind: 'open', loaded, view, problems, step } });
}

/** Shows no data set, and why. */
export function fail(store: ParleyStore, failure: Failure): void {
  store.setState({ screen: { kind: 'failed', failure } });
}

/** The reader's choice: part of the view changes, and what the address had wrong is settled. */
export function choose(store: ParleyStore, change: Partial<View>, step: Step = 'push'): void {
  const { screen } = store.getState();
  if (screen.kind !== 'open') return;
  store.setState({ screen: { ...screen, view: { ...screen.view, ...change }, problems: [], step } });
}

/** Goes to a step of a story of the data set, or leaves the story where it is. What is chosen is a step back away. */
export function tell(store: ParleyStore, place: StoryPlace | undefined): void {
  const { screen } = store.getState();
  if (screen.kind !== 'open') return;
  const { loaded, view } = screen;
  const step = place && stepAt(loaded.dataset, place);
  if (place === undefined) choose(store, { story: undefined });
  else if (step) open(store, loaded, viewOfStep(step, place, view, loaded.dataset).view, [], 'push');
}

/** The default view of the same data set; what is selected, told, read aloud or coloured stays. */
export function reset(view: View, dataset: Dataset): View {
  return {
    ...defaultView(dataset),
    // Choices change the keys that they name: what the default leaves out has to be named.
    from: undefined,
    to: undefined,
    since: undefined,
    kind: view.kind,
    select: view.select,
    story: view.story,
    theme: view.theme,
    lang: view.lang,
  };
}
