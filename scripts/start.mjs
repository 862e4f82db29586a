/**
 * `npm start [-- --port 4173] [--no-open]`: from a fresh clone to Parley in the browser. Installs, builds, serves.
 * Until the packages are there, only Node's own modules may be imported.
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port: found ${values.port}, expected a number from 1 to 65535`);
  process.exit(2);
}

await ensureInstalled();
const { build, preview } = await import('vite');
await build({ root: ROOT, logLevel: 'warn' });
// If the port is taken, Vite takes the next free one.
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port, strictPort: false, open: false },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the server has no local address');
// Who ends npm by a signal instead of Ctrl+C means the server too; the shell between them does not pass it on.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(), 1000).unref();
console.log(`\nParley is at\n${address}\n\nCtrl+C ends it.`);
if (!values['no-open']) {
  const { openBrowser } = await import('./openBrowser.mjs');
  openBrowser(address);
}
