/** What the components below know: the view's reading of the data set, and what a reader can do. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Reading } from '../analysis/reading.ts';
import type { Selection, View } from '../model/view.ts';

/** What any component may ask for. Choices become part of the address. */
export interface Actions {
  readonly select: (selection: Selection | undefined) => void;
  readonly choose: (change: Partial<View>) => void;
  /** Puts text on the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

interface Known {
  readonly reading: Reading;
  readonly actions: Actions;
  /** The page stands inside another one. */
  readonly embedded: boolean;
}

const KnownContext = createContext<Known | undefined>(undefined);

function useKnown(): Known {
  const known = useContext(KnownContext);
  if (!known) throw new Error('a component that reads the view stands outside ReadingProvider');
  return known;
}

export const useReading = (): Reading => useKnown().reading;
export const useActions = (): Actions => useKnown().actions;
export const useEmbedded = (): boolean => useKnown().embedded;

/** Hands the reading down. */
export function ReadingProvider(props: {
  readonly reading: Reading;
  readonly actions: Actions;
  readonly embedded?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { reading, actions, embedded = false, children } = props;
  return <KnownContext value={{ reading, actions, embedded }}>{children}</KnownContext>;
}
