import { expect, test } from 'vitest';
import { firstViewIn } from '../../src/url/requested.ts';

test.each([
  ['', { named: undefined, language: undefined }],
  ['?v=1', { named: undefined, language: undefined }],
  ['?v=1&lang=fr', { named: undefined, language: 'fr' }],
  ['?v=1&data=chamber', { named: { id: 'chamber', pinned: undefined }, language: undefined }],
  ['?v=1&data=chamber@0123abcd', { named: { id: 'chamber', pinned: '0123abcd' }, language: undefined }],
])('%j asks for a first view', (search, asked) => {
  expect(firstViewIn(search)).toEqual(asked);
});

test.each([
  '?v=2',
  '?v=1&lang=xx',
  '?v=1&view=matrix',
  '?v=1&theme=dark',
  '?v=1&embed=1',
  '?v=1&what=ever',
  '?v=1&v=1',
])('%j asks for something else, or for something that is not understood', (search) => {
  expect(firstViewIn(search)).toBeUndefined();
});
