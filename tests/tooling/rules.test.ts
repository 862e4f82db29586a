import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARROWS } from '../../scripts/layers.mjs';
import { brokenRules } from '../../scripts/rules.mjs';

type Layer = keyof typeof ARROWS;
const layers = Object.keys(ARROWS) as Layer[];
const file = (layer: Layer): string => (layer === 'main' ? 'src/main.tsx' : `src/${layer}/scratch.ts`);
/** Every way to import one file from another. */
const ways = (from: string): readonly string[] => [
  `import { x } from '${from}';`,
  `import type { X } from '${from}';`,
  `import '${from}';`,
  `export { x } from '${from}';`,
  `export type { X } from '${from}';`,
  `const { x } = await import('${from}');`,
  `type X = import('${from}').X;`,
  `new Worker(new URL('${from}', import.meta.url), { type: 'module' });`,
];
const folderOf = (layer: Layer): string => (layer === 'main' ? '..' : `../${layer}`);

describe('one-way arrows', () => {
  for (const from of layers.filter((layer) => layer !== 'main')) {
    for (const to of layers) {
      const allowed = from === to || (ARROWS[from] as readonly string[]).includes(to);
      test(`${from} ${allowed ? 'may' : 'must not'} import ${to}, however it is written`, () => {
        for (const way of ways(`${folderOf(to)}/other.ts`)) {
          const broken = brokenRules(file(from), way);
          if (allowed) expect(broken, way).toEqual([]);
          else expect(broken, way).toEqual([expect.stringContaining(`${from} must not import ${to}`)]);
        }
      });
    }
  }

  test('main may import all but the command line', () => {
    expect(brokenRules('src/main.tsx', `import { x } from './ui/other.ts';`)).toEqual([]);
    expect(brokenRules('src/main.tsx', `import { x } from './cli/other.ts';`)).toHaveLength(1);
  });

  test('every folder of src is a layer, and a new one is refused until it is named', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(layers).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)));
    expect(brokenRules('src/utils/x.ts', `import { x } from './y.ts';`)).toHaveLength(1);
  });

  test('the product imports nothing from outside src', () => {
    expect(brokenRules('src/ui/x.ts', `import { x } from '../../tests/helpers/x.ts';`)).toHaveLength(1);
  });

  test('an import by a computed name is refused', () => {
    expect(brokenRules('src/ui/x.ts', 'await import(name);')).toHaveLength(1);
  });
});

/** Where it stands, what is written, and whether that is allowed. */
const cases: readonly (readonly [path: string, source: string, verdict: 'allowed' | 'refused'])[] = [
  ['src/draw/x.ts', `import { select, zoom, drag } from 'd3';`, 'allowed'],
  ['src/ui/x.ts', `import { scaleTime } from 'd3';`, 'allowed'],
  ['src/ui/x.ts', `import { select } from 'd3';`, 'refused'],
  ['src/ui/x.ts', `import { zoomIdentity as z } from 'd3';`, 'refused'],
  ['src/ui/x.ts', `import { drag } from 'd3';`, 'refused'],
  ['src/ui/x.ts', `import { transition } from 'd3';`, 'refused'],
  ['src/ui/x.ts', `export { brushX } from 'd3';`, 'refused'],
  ['src/ui/x.ts', `import * as d3 from 'd3';`, 'refused'],
  ['src/ui/x.ts', `import { select } from 'd3-selection';`, 'refused'],
  ['src/model/x.ts', `import { scaleTime } from 'd3';`, 'refused'],
  ['src/store/x.ts', `import { useState } from 'react';`, 'refused'],
  ['src/store/x.ts', `import { createStore } from 'zustand/vanilla';`, 'allowed'],
  ['src/store/x.ts', `import { useStore } from 'zustand/react';`, 'refused'],
  ['src/io/x.ts', `import { readFile } from 'node:fs/promises';`, 'refused'],
  ['src/cli/x.ts', `import { readFile } from 'node:fs/promises';`, 'allowed'],
  ['src/ui/x.ts', `import { bundled } from 'virtual:bundled';`, 'refused'],
  ['src/main.tsx', `import { bundled } from 'virtual:bundled';`, 'allowed'],

  ['src/ui/x.tsx', `import './x.css';`, 'allowed'],
  ['src/ui/x.tsx', `import { x } from './y';`, 'refused'],
  ['src/ui/x.tsx', `export * from './y.ts';`, 'refused'],
  ['src/ui/x.tsx', `export default function X() {}`, 'refused'],
  ['src/ui/x.tsx', `export { x as default };`, 'refused'],

  ['src/layout/x.ts', 'Math.sqrt(2) + Math.floor(1.5) * 3;', 'allowed'],
  ...['sin', 'cos', 'tan', 'pow', 'exp', 'log', 'atan2', 'hypot', 'random'].map(
    (name) => ['src/layout/x.ts', `Math.${name}(1, 2);`, 'refused'] as const,
  ),
  ['src/layout/x.ts', `Math['sin'](1);`, 'refused'],
  ['src/layout/x.ts', 'const { sin } = Math;', 'refused'],
  ['src/layout/x.ts', 'let a = 2 ** 3;', 'refused'],
  ['src/layout/x.ts', 'a **= 3;', 'refused'],
  ['src/draw/x.ts', 'Math.sin(2 ** 3);', 'allowed'],

  ...['model', 'analysis', 'layout', 'export', 'url'].flatMap((layer) =>
    ['Date.now();', 'new Date();', 'Date();', 'Math.random();'].map(
      (source) => [`src/${layer}/x.ts`, source, 'refused'] as const,
    ),
  ),
  ['src/model/x.ts', 'new Date(0); Date.UTC(2017, 0, 23);', 'allowed'],
  ['src/ui/x.ts', 'Date.now();', 'allowed'],

  ['src/ui/x.tsx', 'const x = <p dangerouslySetInnerHTML={{ __html: y }} />;', 'refused'],
  ['src/ui/x.tsx', 'const props = { dangerouslySetInnerHTML: y };', 'refused'],
  ['src/draw/x.ts', `element.innerHTML = '<b>';`, 'refused'],
  ['src/draw/x.ts', `element['innerHTML'] = '<b>';`, 'refused'],
  ['src/draw/x.ts', `element.insertAdjacentHTML('beforeend', x);`, 'refused'],
  ['src/draw/x.ts', `selection.html('<b>');`, 'refused'],
  ['src/draw/x.ts', `selection.text('innerHTML is never set');`, 'allowed'],
];

test.each(cases)('%s: %s is %s', (path, source, verdict) => {
  expect(brokenRules(path, source)).toHaveLength(verdict === 'allowed' ? 0 : 1);
});

test('a problem names its file and line', () => {
  expect(brokenRules('src/model/x.ts', `\n\nimport { x } from '../io/x.ts';`)).toEqual([
    'src/model/x.ts:3: model must not import io (../io/x.ts)',
  ]);
});

test('a file that cannot be parsed is a problem, not a pass', () => {
  expect(brokenRules('src/model/x.ts', 'const = ;')).not.toEqual([]);
});

test('the command fails on a source tree with one forbidden import, and on one without sources', () => {
  // Inside the repository, where the parser of the rules is found.
  mkdirSync('.cache', { recursive: true });
  const home = mkdtempSync('.cache/rules-');
  try {
    cpSync('scripts', `${home}/scripts`, { recursive: true });
    mkdirSync(`${home}/src/model`, { recursive: true });
    const run = () => spawnSync(process.execPath, [`${home}/scripts/rules.mjs`], { encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('no sources') });
    writeFileSync(`${home}/src/model/x.ts`, `import { x } from '../io/y.ts';`);
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('model must not import io') });
    writeFileSync(`${home}/src/model/x.ts`, `import { x } from './y.ts';`);
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  } finally {
    rmSync(home, { recursive: true });
  }
});
