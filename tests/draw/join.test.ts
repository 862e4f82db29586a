/** A picture that is saved is drawn in a document of its own, whose elements are not of the page's classes. */
import { select } from 'd3';
import { afterEach, expect, test, vi } from 'vitest';
import { move, put, say } from '../../src/draw/join.ts';

afterEach(() => vi.unstubAllGlobals());

test('its attributes and words are written like any', () => {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  vi.stubGlobal('Element', Text);
  put(select(text), { x: () => 3, lang: () => null });
  say(select(text), () => 'words');
  move(select(text), 0, { opacity: () => 1 });
  expect(text.outerHTML).toBe('<text x="3" opacity="1">words</text>');
});
