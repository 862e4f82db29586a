/** Tells every tab of this page that what the machine keeps has changed. */

export interface KeptChanges {
  readonly tell: () => void;
  /** Gives back how to stop listening. */
  readonly hear: (listener: () => void) => () => void;
}

export function keptChanges(): KeptChanges {
  const listeners = new Set<() => void>();
  const channel = openChannel();
  const spread = (): void => listeners.forEach((listener) => listener());
  channel?.addEventListener('message', spread);
  return {
    tell() {
      spread();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
      channel?.postMessage('changed');
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A browser that refuses storage may refuse this too: then a tab hears of its own changes only. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('parley-kept');
  } catch {
    return undefined;
  }
}
