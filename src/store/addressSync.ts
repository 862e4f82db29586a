/** The address follows the view, and the view follows back and forward. */
import { writeAddress } from '../url/write.ts';
import type { Address } from './opening.ts';
import type { ParleyState, ParleyStore } from './store.ts';

/** The address bar and the history, as far as they matter here. */
export interface AddressPort {
  readonly read: () => Address;
  /** Adds a step to the history, or changes the present one. Takes a query string. */
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Tells when the reader went back or forward; gives the way to stop. */
  readonly onMove: (listener: () => void) => () => void;
}

/**
 * Shows what the address asks for, now and after each step back or forward, and writes the address after each choice.
 *
 * An address with problems stays as typed until the next choice, which settles them; one that is merely not canonical
 * is replaced at once. What would change nothing is not written. Gives the way to stop.
 */
export function startAddressSync(
  store: ParleyStore,
  port: AddressPort,
  show: (address: Address) => void,
): () => void {
  const follow = ({ home, screen }: ParleyState, before: ParleyState): void => {
    if (screen.kind !== 'open' || screen === before.screen || screen.problems.length > 0) return;
    const { dataset, hash } = screen.loaded;
    const text = writeAddress(screen.view, { dataset, hash, home });
    const now = port.read();
    if (text === now.search && now.fragment === '') return;
    port[screen.step](text);
  };
  const unfollow = store.subscribe(follow);
  const unhear = port.onMove(() => show(port.read()));
  show(port.read());
  return () => {
    unhear();
    unfollow();
  };
}
