/** Canvas and svg draw a crowd by the same lines. */
import { pathRound } from 'd3';
import { describe, expect, it } from 'vitest';
import type { SceneCrowd } from '../../src/layout/sceneParts.ts';
import { traceCrowd } from '../../src/draw/traceCrowd.ts';

const CROWD: SceneCrowd = {
  specks: [{ key: 'party.a', selection: { kind: 'party', id: 'a' }, x: 10, y: 20, r: 4, free: true }],
  threads: [
    {
      key: 'tie.a~b',
      selection: { kind: 'tie', a: 'a', b: 'b' },
      arc: 'conflict',
      from: { x: 10, y: 20 },
      to: { x: 30, y: 5 },
    },
  ],
  drawn: 1,
  all: 1,
};

function traced(layer: 'alignment' | 'conflict' | 'specks'): string {
  const path = pathRound(2);
  traceCrowd(path, CROWD, layer);
  return path.toString();
}

describe('a crowd', () => {
  it('has its threads as straight lines, each half in its own layer', () => {
    expect(traced('conflict')).toBe('M10,20L30,5');
    expect(traced('alignment')).toBe('');
  });

  it('has its specks as circles', () => {
    expect(traced('specks')).toBe('M14,20A4,4,0,1,1,6,20A4,4,0,1,1,14,20');
  });
});
