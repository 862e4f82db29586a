/** Starts the page where it stands: makes the store, follows the address, mounts React. */
import { createLibrary, type Shipped } from './library.ts';
import type { Id } from './model/dataset.ts';
import { firstLanguage } from './model/languages.ts';
import { inspectInWorker, openInWorker, writeInWorker } from './opener.ts';
import { startAddressSync } from './store/addressSync.ts';
import { createOpener, showOwn, showVersion } from './store/opening.ts';
import { createParleyStore } from './store/store.ts';
import { App } from './ui/App.tsx';
import { browserAddress } from './ui/browserAddress.ts';
import { endGlimpse } from './ui/glimpse.ts';
import { catalogueOf } from './ui/messages/catalogues.ts';
import { ENGLISH } from './ui/messages/useMessages.ts';
import { mount } from './ui/mount.tsx';
import type { KeptFiles } from './ui/open/browserKept.ts';
import type { Services } from './ui/services.ts';
import { parseAddress } from './url/parse.ts';
import './ui/fonts/fonts.css';
import './ui/tokens.css';
import './ui/app.css';
import './ui/print.css';

/** Of package.json, put in by the build. */
declare const PARLEY_VERSION: string;

/** In what a site and a file differ. */
export interface Place extends Pick<Services, 'isFile' | 'base' | 'updates' | 'licences' | 'fileParts'> {
  /** The data set that an address without `data` means. */
  readonly home: Id;
  readonly shipped: readonly Shipped[];
  readonly kept: KeptFiles;
  readonly startWorker: () => Worker;
}

/** Starts the page in the language of its address, or else of the reader's browser. */
export async function start(place: Place): Promise<void> {
  const { home, shipped, kept, startWorker } = place;
  const library = createLibrary(shipped, kept, (job) => openInWorker(startWorker, job));
  const store = createParleyStore(home);
  const port = browserAddress();
  const show = createOpener(store, library);
  const forced = parseAddress(port.read().search).values.get('lang');
  const language = firstLanguage(forced, navigator.languages);
  // The data set is on its way meanwhile. What did not come is said once there is a page to say it.
  const texts = catalogueOf(language).catch(() => ENGLISH);
  startAddressSync(store, port, (address) => void show(address));

  function go(search: string): void {
    endGlimpse();
    port.push({ search, fragment: '' });
    void show(port.read());
  }

  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const services: Services = {
    ...place,
    languages: navigator.languages,
    first: await texts,
    catalogueOf,
    version: PARLEY_VERSION,
    framed: isFramedByOthers(),
    copy: (text) => navigator.clipboard.writeText(text),
    reload: () => location.reload(),
    print: () => window.print(),
    openHome: () => go('?v=1'),
    openById: (id, hash) =>
      go(id === home && hash === undefined ? '?v=1' : `?v=1&data=${id}${hash ? `@${hash.slice(0, 8)}` : ''}`),
    openFiles: (files, options, waiting) =>
      openInWorker(startWorker, { kind: 'files', files, options }, waiting),
    inspectFiles: (files, options, signal) =>
      inspectInWorker(startWorker, { kind: 'inspect', files, options }, { signal }),
    write: (job, signal) => writeInWorker(startWorker, job, { signal }),
    show(data) {
      library.remember(data);
      showOwn(store, data, port.read());
    },
    showVersion(data, step) {
      library.remember(data);
      showVersion(store, data, step);
    },
    now: () => Date.now(),
  };
  mount(<App store={store} services={services} />, root);
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
