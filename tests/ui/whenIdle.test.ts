/** Work that nobody waits for: step by step in idle moments, and none once it was called off. */
import { afterEach, expect, test, vi } from 'vitest';
import { idleMoments } from '../helpers/idle.ts';
import { whenIdle } from '../../src/ui/whenIdle.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function* counting(done: number[]): Generator {
  for (const step of [1, 2, 3]) {
    done.push(step);
    yield;
  }
}

test('each step has an idle moment of its own', () => {
  const moments = idleMoments();
  const done: number[] = [];
  whenIdle(counting(done));
  expect(done).toEqual([]);
  moments.next();
  expect(done).toEqual([1]);
  moments.next();
  expect(done).toEqual([1, 2]);
  moments.all();
  expect(done).toEqual([1, 2, 3]);
  expect(moments.asked()).toBe(0);
});

test('what has not begun can be called off', () => {
  const moments = idleMoments();
  const done: number[] = [];
  const off = whenIdle(counting(done));
  moments.next();
  off();
  moments.all();
  expect(done).toEqual([1]);
});

test('a browser that does not say when it is idle does the same a little later', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  const done: number[] = [];
  const off = whenIdle(counting(done));
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([1]);
  off();
  vi.runAllTimers();
  expect(done).toEqual([1]);
});
