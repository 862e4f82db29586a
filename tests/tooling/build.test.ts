import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { sketchOf } from '../../scripts/sketch.ts';
import type { Scene } from '../../src/layout/sceneParts.ts';
import { LANGUAGES } from '../../src/model/languages.ts';

/** The files of a build, name → text. */
let files: ReadonlyMap<string, string>;
const withEnd = (end: string): string[] => [...files.keys()].filter((name) => name.endsWith(end));

/** The data sets. The JSON Schema, which lies apart, is none, nor are first pictures and the parts of a file to send. */
const dataSets = (): string[] => withEnd('.json').filter((name) => /^assets\/(?!one-file|first-)/.test(name));

beforeAll(async () => {
  const { output } = (await build({
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  files = new Map(
    output.map((file) => {
      const content = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, typeof content === 'string' ? content : Buffer.from(content).toString('utf8')];
    }),
  );
}, 60_000);

test('each data set is a file of its own, named in the script by the hash of exactly its bytes', () => {
  const shipped = readdirSync('data').filter((file) => file.endsWith('.json'));
  const script = withEnd('.js')
    .map((name) => files.get(name))
    .join('');
  expect(shipped).not.toEqual([]);
  expect(dataSets()).toHaveLength(shipped.length);
  for (const name of dataSets()) {
    const hash = createHash('sha256')
      .update(files.get(name) ?? '')
      .digest('hex');
    expect(script, name).toContain(hash);
    expect(script, name).toContain(name.replace('assets/', ''));
  }
});

test('no statement of a data set is in the scripts', () => {
  const script = withEnd('.js')
    .map((name) => files.get(name))
    .join('');
  for (const name of dataSets()) {
    const { statements } = JSON.parse(files.get(name) ?? '') as { statements: readonly { text?: string }[] };
    for (const { text } of statements) expect(text !== undefined && script.includes(text)).toBe(false);
  }
});

test('the schema by which editors complete a Parley file lies beside the page', () => {
  expect(JSON.parse(files.get('schema/parley-1.schema.json') ?? '')).toHaveProperty('properties.statements');
});

test('the page asks at once for the first picture and its letters, and for nothing that would be in their way', () => {
  const preloads = [
    ...(files.get('index.html') ?? '').matchAll(/<link rel="preload"[^>]*href="\.\/([^"]+)"/g),
  ];
  const names = preloads.map((match) => match[1] ?? '');
  expect(names.filter((name) => files.has(name))).toEqual(names);
  expect(names.map((name) => name.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
    'assets/first-en.json',
    'assets/inter-latin-500.woff2',
    'assets/inter-latin-600.woff2',
  ]);
});

test('the page has no script or style of its own, so that a strict policy can forbid them', () => {
  const html = files.get('index.html') ?? '';
  expect(html.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/g)).toBeNull();
});

test('every address in the page is relative: it works from any folder of any server', () => {
  const addresses = [...(files.get('index.html') ?? '').matchAll(/(?:src|href)="([^"]*)"/g)];
  expect(addresses.length).toBeGreaterThan(4);
  for (const [, address] of addresses) expect(address).toMatch(/^\.\//);
});

test('the first scripts are small, and bring the page when they have drawn', () => {
  const html = files.get('index.html') ?? '';
  const scripts = [...html.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)];
  const [early = '', first = '', ...others] = scripts.map(([, name = '']) => files.get(name) ?? '');
  expect(others).toEqual([]);
  expect(gzipSync(early).length).toBeLessThan(4000);
  expect(gzipSync(first).length).toBeLessThan(40_000);
  expect(first).toMatch(/import\([`"']\.\/page-/);
  expect(html).not.toContain('modulepreload');
  expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
});

test('there is a first picture in each language, of the data set that an address without one opens', () => {
  for (const language of LANGUAGES) {
    const name = withEnd('.json').find((each) => each.startsWith(`assets/first-${language}-`)) ?? '';
    const scene: Scene = JSON.parse(files.get(name) ?? '');
    expect(scene.parties.length, language).toBeGreaterThan(3);
  }
});

test('the page has the first picture without words, which is one for all languages', () => {
  const { body } = new JSDOM(files.get('index.html') ?? '').window.document;
  const sketch = body.querySelector('template')?.content.querySelector('svg');
  expect(sketch?.textContent).toBe('');
  for (const language of LANGUAGES) {
    const name = withEnd('.json').find((each) => each.startsWith(`assets/first-${language}-`)) ?? '';
    expect(sketchOf(JSON.parse(files.get(name) ?? '')), language).toBe(sketch?.outerHTML);
  }
});
