import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Loaded } from '../../../src/store/store.ts';
import { useComesBack } from '../../../src/ui/open/useComesBack.ts';
import type { KeptEntry, Services } from '../../../src/ui/services.ts';
import { ADDRESSED } from '../../helpers/arbitraryView.ts';
import { services } from '../../helpers/services.ts';

const placement = { width: 1, height: 1, pillLines: 1, parties: [], issues: [], arcs: [] } as const;
const loaded: Loaded = { dataset: ADDRESSED, hash: 'a'.repeat(64), file: new Blob(), placement };
const { id, title, language } = ADDRESSED;
const entry: KeptEntry = { id, hash: loaded.hash, title, language, size: 1, opened: 0 };

/** Surroundings that keep what they are told to, and say when that changes. */
function keeping(list: () => Promise<readonly KeptEntry[]>): { services: Services; change: () => void } {
  let tell = (): void => undefined;
  const around = services();
  const onChange = (listener: () => void) => {
    tell = listener;
    return () => undefined;
  };
  return { services: { ...around, kept: { ...around.kept, list, onChange } }, change: () => tell() };
}

test('what ships or travels in the link comes back', () => {
  const shipped = services({ shipped: [{ id, hash: loaded.hash, title }] });
  expect(renderHook(() => useComesBack(loaded, shipped)).result.current).toBe(true);
  const carried = { ...loaded, fragment: '#d1.x.00000000' };
  const none = services();
  expect(renderHook(() => useComesBack(carried, none)).result.current).toBe(true);
});

test('what is kept comes back, until it is removed', async () => {
  let entries: readonly KeptEntry[] = [entry];
  const around = keeping(() => Promise.resolve(entries));
  const { result } = renderHook(() => useComesBack(loaded, around.services));
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBe(true));
  entries = [];
  act(around.change);
  await waitFor(() => expect(result.current).toBe(false));
});

test('another version that is kept is not this one', async () => {
  const other = keeping(() => Promise.resolve([{ ...entry, hash: 'b'.repeat(64) }]));
  const { result } = renderHook(() => useComesBack(loaded, other.services));
  await waitFor(() => expect(result.current).toBe(false));
});

test('a browser that refuses to say what it keeps keeps nothing', async () => {
  const refusing = keeping(() => Promise.reject(new Error('storage is off')));
  const { result } = renderHook(() => useComesBack(loaded, refusing.services));
  await waitFor(() => expect(result.current).toBe(false));
});
