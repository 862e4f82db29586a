/** What the components below know: the view's reading of the data set, and what a reader can do. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Reading } from '../analysis/reading.ts';
import type { Selection, View } from '../model/view.ts';

/** What any component may ask for. Choices become part of the address. */
export interface Actions {
  readonly select: (selection: Selection | undefined) => void;
  readonly choose: (change: Partial<View>) => void;
  /** Puts text on the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

/** Where nothing can be chosen: in a picture and on paper. */
export const NO_ACTIONS: Actions = {
  select: () => undefined,
  choose: () => undefined,
  copy: () => Promise.reject(new Error('nothing can be copied from a picture')),
};

interface Known {
  readonly reading: Reading;
  readonly actions: Actions;
  /** The page stands inside another one. */
  readonly embedded: boolean;
  /** What stands here is for paper: nothing in it is there to be pressed. */
  readonly printed: boolean;
}

const KnownContext = createContext<Known | undefined>(undefined);

function useKnown(): Known {
  const known = useContext(KnownContext);
  if (!known) throw new Error('a component that reads the view stands outside ReadingProvider');
  return known;
}

/**
 * The view as the reader last chose it: what is read of it may come a moment later. Controls show it, and what they change,
 * they change in it. Undefined where a reading never lags.
 */
export const ChosenContext = createContext<View | undefined>(undefined);

export function useChosen(): View {
  const chosen = useContext(ChosenContext);
  const { view } = useReading();
  return chosen ?? view;
}

export const useReading = (): Reading => useKnown().reading;
export const useActions = (): Actions => useKnown().actions;
export const useEmbedded = (): boolean => useKnown().embedded;
export const usePrinted = (): boolean => useKnown().printed;

/** Whether this is a picture or paper: nothing in it can be pressed or scrolled. */
export const useStill = (): boolean => useActions() === NO_ACTIONS;

/** Hands the reading down. */
export function ReadingProvider(props: {
  readonly reading: Reading;
  readonly actions: Actions;
  readonly embedded?: boolean;
  readonly printed?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { reading, actions, embedded = false, printed = false, children } = props;
  const known = useMemo(
    () => ({ reading, actions, embedded, printed }),
    [reading, actions, embedded, printed],
  );
  return <KnownContext value={known}>{children}</KnownContext>;
}
