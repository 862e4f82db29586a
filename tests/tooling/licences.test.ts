import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceOf, packageFolder } from '../../scripts/licences.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Licences that let everyone use, change and pass on a page that is built of it. */
const FREE = ['MIT', 'ISC', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0', '0BSD'];

test.each(Object.keys(manifest.dependencies))('%s is under a free licence, and its text is shown', (name) => {
  const [heading = '', , ...text] = licenceOf(`node_modules/${name}`).split('\n');
  const [, licence = ''] = /\((.*)\)$/.exec(heading) ?? [];
  expect(FREE).toContain(licence);
  expect(heading).toContain(`${name} `);
  expect(text.join('\n')).not.toBe('');
});

test.each(Object.keys(manifest.dependencies))('%s has its reason in docs/ARCHITECTURE.md', (name) => {
  const rows = readFileSync('docs/ARCHITECTURE.md', 'utf8').match(/^\| [^|]+ \| [^|]+ \|$/gm) ?? [];
  const named = rows.flatMap((row) => row.split('|')[1]?.split(',') ?? []).map((each) => each.trim());
  expect(named).toContain(name);
});

describe('the package of a module', () => {
  test.each([
    ['/a/node_modules/d3-zoom/src/zoom.js', '/a/node_modules/d3-zoom'],
    ['/a/node_modules/@noble/hashes/sha2.js', '/a/node_modules/@noble/hashes'],
    ['/a/node_modules/x/node_modules/y/i.js', '/a/node_modules/x/node_modules/y'],
    ['\0/a/node_modules/react/index.js?commonjs', '/a/node_modules/react'],
    ['/a/src/main.tsx', undefined],
  ])('%s', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });
});
