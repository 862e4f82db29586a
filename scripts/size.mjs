/** Measures the JavaScript of the first load, as it travels: the first scripts and the page that they bring, gzipped. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './root.mjs';

/** kB (1000 bytes) that a phone on a poor line fetches in about a second. */
const LIMIT = 190;

/** @param {string} path */
const read = (path) => readFileSync(`${ROOT}dist/${path}`, 'utf8');

const first = [...read('index.html').matchAll(/<script[^>]*src="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, name = '']) => name,
);
const [, page] = /import\([`"']\.\/(page-[^`"']+\.js)[`"']\)/.exec(first.map(read).join('\n')) ?? [];
if (page === undefined) throw new Error(`${first.join(', ')} of dist/index.html brings no page`);

/** With all that each imports at once. */
const scripts = new Set([...first, `assets/${page}`]);
for (const script of scripts) {
  for (const [, name] of read(script).matchAll(/(?:from|import)\s*[`"']\.\/([^`"']+\.js)[`"']/g))
    scripts.add(`assets/${name}`);
}

let total = 0;
for (const script of scripts) {
  const size = gzipSync(read(script), { level: 9 }).length / 1000;
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} kB  ${script}`);
}
console.log(
  `${total.toFixed(1).padStart(7)} kB  JavaScript of the first load, gzipped; the limit is ${LIMIT} kB`,
);
if (total > LIMIT) process.exitCode = 1;
