/** What a part that failed can say and offer: where the page is, what it shows, and its surroundings. */
import { createContext } from 'react';
import type { Id } from '../model/dataset.ts';
import type { Loaded, Screen } from '../store/store.ts';
import { pinnedAddress } from '../url/write.ts';
import type { Services } from './services.ts';

export interface Rescue {
  readonly services: Services;
  readonly home: Id;
  readonly screen: Screen;
}

/** Undefined only outside the page, in tests of a part. */
export const RescueContext = createContext<Rescue | undefined>(undefined);

/** The data set that is open, if one is. */
export function openIn({ screen }: Rescue): Loaded | undefined {
  return screen.kind === 'open' ? screen.loaded : undefined;
}

/** The address of what is shown, pinned to the version of the data. Never the data itself, which a link may carry. */
export function addressOf({ services, home, screen }: Rescue): string {
  if (screen.kind !== 'open') return services.base;
  const { dataset, hash } = screen.loaded;
  return services.base + pinnedAddress(screen.view, { dataset, hash, home });
}
