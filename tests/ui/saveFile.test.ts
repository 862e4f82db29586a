import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/ui/saveFile.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('saves a file under its name, leaves nothing on the page, and lets the address go once it has been read', () => {
  const made: Blob[] = [];
  const gone: string[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${made.push(blob)}`;
  URL.revokeObjectURL = (address) => gone.push(address);
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  const content = new Blob(['x']);
  saveFile('river-ties.csv', content);
  expect(made).toEqual([content]);
  expect(clicked).toEqual(['river-ties.csv blob:1']);
  expect(document.querySelector('a')).toBeNull();
  expect(gone).toEqual([]);
  vi.runAllTimers();
  expect(gone).toEqual(['blob:1']);
});
