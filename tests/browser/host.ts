/** A static host of a built folder, which a test can change, and switch off and on. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeServiceWorker } from '../../scripts/offlineFiles.ts';
import { HEADERS } from '../../scripts/policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface Host {
  /** The page's address. */
  readonly page: string;
  /** The folder that it serves. */
  readonly folder: string;
  readonly off: () => Promise<void>;
  readonly on: () => Promise<void>;
}

/** Serves a copy of the built page, under a path of its own, as many hosts do. */
export async function startHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-host-'));
  cpSync('dist', folder, { recursive: true });
  let server: Server | undefined;
  let port = 0;
  const on = async (): Promise<void> => {
    server = createServer((request, response) => {
      const path =
        new URL(request.url ?? '', 'http://host').pathname.replace(/^\/talks\//, '') || 'index.html';
      const file = join(folder, path);
      const found = existsSync(file) && statSync(file).isFile();
      response.writeHead(found ? 200 : 404, {
        ...HEADERS,
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      response.end(found ? readFileSync(file) : 'not here');
    });
    await new Promise<void>((ready) => server?.listen(port, 'localhost', ready));
    const address = server.address();
    if (typeof address === 'object' && address) ({ port } = address);
  };
  const off = (): Promise<void> =>
    new Promise((ended) => {
      server?.close(() => ended());
      server?.closeAllConnections();
    });
  await on();
  return { page: `http://localhost:${port}/talks/`, folder, on, off };
}

/** Builds the page anew, so to speak: the first script and the matrix have another content, and so another name. */
export async function release(folder: string, name: string): Promise<void> {
  const assets = join(folder, 'assets');
  const changed = readdirSync(assets).filter((file) => /^(first|MatrixView)-.*\.js$/.test(file));
  const next = (text: string): string =>
    changed.reduce((all, file) => all.replaceAll(file, file.replace(/-.*\.js$/, `-${name}.js`)), text);
  for (const file of [join(folder, 'index.html'), ...readdirSync(assets).map((each) => join(assets, each))])
    if (/\.(js|html)$/.test(file)) writeFileSync(file, next(readFileSync(file, 'utf8')));
  for (const file of changed) renameSync(join(assets, file), join(assets, next(file)));
  await writeServiceWorker(folder);
}
