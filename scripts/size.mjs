/** Measures the JavaScript of the first load, as it travels: what dist/index.html itself loads, gzipped. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './root.mjs';

/** kB (1000 bytes) that a phone on a poor line fetches in about a second. */
const LIMIT = 190;

const html = readFileSync(`${ROOT}dist/index.html`, 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
if (scripts.length === 0) throw new Error('dist/index.html loads no script');
let total = 0;
for (const script of scripts) {
  const size = gzipSync(readFileSync(`${ROOT}dist/${script}`), { level: 9 }).length / 1000;
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} kB  ${script}`);
}
console.log(
  `${total.toFixed(1).padStart(7)} kB  JavaScript of the first load, gzipped; the limit is ${LIMIT} kB`,
);
if (total > LIMIT) process.exitCode = 1;
