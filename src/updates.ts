/** Starts the service worker, and hears of newer builds: nothing changes under a reader's hands. */
import type { Newer, Updates } from './ui/services.ts';

/** Beside the page, whatever the folder it is served from (scripts/offlineFiles.ts). */
const WORKER = './sw.js';

export interface WatchedUpdates extends Updates {
  readonly start: () => Promise<void>;
  /** Asks the host whether there is a newer build. */
  readonly look: () => Promise<void>;
}

/**
 * @param container undefined where the browser has no service workers, or refuses them to this page
 * @param reload loads the page anew
 */
export function watchUpdates(
  container: ServiceWorkerContainer | undefined,
  reload: () => void,
): WatchedUpdates {
  let newer: Newer = 'none';
  let asked = false;
  let registration: ServiceWorkerRegistration | undefined;
  const listeners = new Set<() => void>();
  const tell = (next: Newer): void => {
    newer = next;
    for (const listener of listeners) listener();
  };

  /** A worker that is installed while another serves the page waits for its turn. */
  function follow(worker: ServiceWorker | null): void {
    const look = (): void => {
      if (worker?.state === 'installed' && container?.controller && newer === 'none') tell('waiting');
    };
    worker?.addEventListener('statechange', look);
    look();
  }

  return {
    newer: () => newer,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver() {
      asked = true;
      if (registration?.waiting) registration.waiting.postMessage('take over', []);
      else reload();
    },
    async start() {
      if (!container) return;
      let served = container.controller !== null;
      container.addEventListener('controllerchange', () => {
        if (asked) reload();
        else if (served) tell('elsewhere');
        served = true;
      });
      registration = await container.register(WORKER, { updateViaCache: 'none' }).catch(refused);
      follow(registration?.waiting ?? null);
      registration?.addEventListener('updatefound', () => follow(registration?.installing ?? null));
    },
    async look() {
      await registration?.update().catch(refused);
    },
  };
}

/** Without a network there is nothing newer to be had; a browser that keeps nothing asks the host each time. */
const refused = (): undefined => undefined;
