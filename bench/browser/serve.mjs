/** Serves a folder on this machine alone. Nothing is kept by the browser: each load is a first one. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
]);

/** @param {string} folder @returns {Promise<{ address: string, close: () => void }>} the address without a slash at its end */
export async function serve(folder) {
  /** @param {string} url @param {import('node:http').ServerResponse} response */
  async function answer(url, response) {
    const asked = normalize(decodeURIComponent(new URL(url, 'http://bench').pathname));
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const body = await readFile(join(folder, path)).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
  }
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error(`found ${place}, expected a port`);
  return { address: `http://127.0.0.1:${place.port}`, close: () => server.close() };
}
