/** The address follows the view, and the view follows back and forward. */
import { writeAddress } from '../url/write.ts';
import type { Address } from './opening.ts';
import { addressHome, type ParleyState, type ParleyStore } from './store.ts';

/** The address bar and the history, as far as they matter here. */
export interface AddressPort {
  readonly read: () => Address;
  /** Adds a step to the history, or changes the present one. */
  readonly push: (address: Address) => void;
  readonly replace: (address: Address) => void;
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
    const { dataset, hash, fragment = '' } = screen.loaded;
    const context = { dataset, hash, home: addressHome(screen.loaded, home) };
    const search = writeAddress(screen.view, context);
    const now = port.read();
    if (search === now.search && fragment === now.fragment) return;
    port[screen.step]({ search, fragment });
  };
  const unfollow = store.subscribe(follow);
  const unhear = port.onMove(() => show(port.read()));
  show(port.read());
  return () => {
    unhear();
    unfollow();
  };
}
