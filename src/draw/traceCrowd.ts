/** The shapes of a crowd, drawn by whoever draws: a canvas, or an svg's path as d3 writes it. */
import type { Arc } from '../model/view.ts';
import type { SceneCrowd } from '../layout/sceneParts.ts';

/** What a canvas' path and d3's have in common. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
}

/** The layers of a crowd in paint order. */
export const CROWD_LAYERS = ['alignment', 'conflict', 'specks'] as const;
export type CrowdLayer = (typeof CROWD_LAYERS)[number];

export function traceCrowd(sink: PathSink, crowd: SceneCrowd, layer: CrowdLayer): void {
  if (layer === 'specks') traceSpecks(sink, crowd);
  else traceThreads(sink, crowd, layer);
}

function traceThreads(sink: PathSink, { threads }: SceneCrowd, arc: Arc): void {
  for (const thread of threads) {
    if (thread.arc !== arc) continue;
    sink.moveTo(thread.from.x, thread.from.y);
    sink.lineTo(thread.to.x, thread.to.y);
  }
}

function traceSpecks(sink: PathSink, { specks }: SceneCrowd): void {
  for (const { x, y, r } of specks) {
    sink.moveTo(x + r, y);
    sink.arc(x, y, r, 0, 2 * Math.PI);
  }
}
