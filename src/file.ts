/** The page as one file on the reader's machine (scripts/oneFile.ts): everything is inside, and nothing is kept. */
// oxlint-disable-next-line import/default -- Vite makes it
import OpenWorker from './worker/open.ts?worker&inline';
import { carriedHere, loadCarried, ownLicences, ownParts } from './carried.ts';
import { start } from './start.tsx';
import { keepsNothing } from './ui/open/keepsNothing.ts';

const carried = carriedHere();
const { id, hash, title, view } = carried;

// The file was saved with a view: it opens on that, unless its address asks for another.
if (location.search === '' && location.hash === '') history.replaceState(null, '', view);

void start({
  isFile: true,
  // What is exported names the file, not the folders of whoever opened it.
  base: decodeURIComponent(location.pathname.replace(/^.*\//, '')),
  home: id,
  shipped: [{ id, hash, title, load: () => loadCarried(carried) }],
  kept: keepsNothing,
  updates: { newer: () => 'none', subscribe: () => () => undefined, takeOver: () => undefined },
  licences: () => Promise.resolve(ownLicences()),
  fileParts: () => Promise.resolve(ownParts()),
  startWorker: () => new OpenWorker(),
});
