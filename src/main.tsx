/** Composes: makes the store, starts the address, mounts the page. The only file that knows all. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bundled, home } from 'virtual:bundled';
import { withShown } from './analysis/shown.ts';
import { parseParley } from './io/parley.ts';
import { startAddressSync } from './store/addressSync.ts';
import { createOpener, type Library } from './store/opening.ts';
import { createParleyStore } from './store/store.ts';
import { App } from './ui/App.tsx';
import { browserAddress } from './ui/browserAddress.ts';
import './ui/fonts/fonts.css';
import './ui/tokens.css';
import './ui/app.css';

const library: Library = async (id) => {
  const entry = bundled.find((each) => each.id === id);
  if (!entry) return undefined;
  let text: string;
  try {
    const response = await fetch(entry.url);
    if (!response.ok) return { kind: 'unreachable', what: `${response.status} ${response.statusText}` };
    text = await response.text();
  } catch (error) {
    return { kind: 'unreachable', what: error instanceof Error ? error.message : String(error) };
  }
  const parsed = parseParley(text);
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  return { dataset: withShown(parsed.value), hash: entry.hash, placement: entry.placement };
};

const store = createParleyStore(home);
const port = browserAddress();
const show = createOpener(store, library);
startAddressSync(store, port, (address) => void show(address));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      services={{
        base: location.origin + location.pathname,
        copy: (text) => navigator.clipboard.writeText(text),
        openHome() {
          port.push('?v=1');
          void show(port.read());
        },
      }}
    />
  </StrictMode>,
);
