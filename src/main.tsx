/** Composes: makes the store, starts the address, mounts the page. The only file that knows all. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bundled, home } from 'virtual:bundled';
import { createLibrary } from './library.ts';
import { inspectInWorker, openInWorker } from './opener.ts';
import { startAddressSync } from './store/addressSync.ts';
import { createOpener, showOwn } from './store/opening.ts';
import { createParleyStore } from './store/store.ts';
import { App } from './ui/App.tsx';
import { browserAddress } from './ui/browserAddress.ts';
import { watchUpdates } from './updates.ts';
import { browserKept } from './ui/open/browserKept.ts';
import './ui/fonts/fonts.css';
import './ui/tokens.css';
import './ui/app.css';
import './ui/print.css';

/** Of package.json, put in by the build. */
declare const PARLEY_VERSION: string;

const startWorker = (): Worker =>
  new Worker(new URL('./worker/open.ts', import.meta.url), { type: 'module' });

const kept = browserKept();
const library = createLibrary(kept, (job) => openInWorker(startWorker, job));
const store = createParleyStore(home);
const updates = watchUpdates(navigator.serviceWorker, () => location.reload());
const port = browserAddress();
const show = createOpener(store, library);
startAddressSync(store, port, (address) => void show(address));

function go(search: string): void {
  port.push({ search, fragment: '' });
  void show(port.read());
}

/** In a frame of another site the page is always the embedded one: nothing can be changed or removed there unawares. */
function isFramedByOthers(): boolean {
  try {
    return parent !== window && parent.location.origin !== location.origin;
  } catch {
    // Another origin: the browser does not say which.
    return true;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      services={{
        version: PARLEY_VERSION,
        framed: isFramedByOthers(),
        base: location.origin + location.pathname,
        copy: (text) => navigator.clipboard.writeText(text),
        reload: () => location.reload(),
        openHome: () => go('?v=1'),
        openById: (id, hash) =>
          go(
            id === home && hash === undefined
              ? '?v=1'
              : `?v=1&data=${id}${hash ? `@${hash.slice(0, 8)}` : ''}`,
          ),
        openFiles: (files, options, waiting) =>
          openInWorker(startWorker, { kind: 'files', files, options }, waiting),
        inspectFiles: (files, options, signal) =>
          inspectInWorker(startWorker, { kind: 'inspect', files, options }, { signal }),
        show(data) {
          library.remember(data);
          showOwn(store, data, port.read());
        },
        kept,
        updates,
        shipped: bundled,
        now: () => Date.now(),
      }}
    />
  </StrictMode>,
);

// The picture comes first. In development every file is asked for anew, so that nothing old is looked at.
if (import.meta.env.PROD && parent === window) {
  addEventListener('load', () => void updates.start(), { once: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void updates.look();
  });
}
