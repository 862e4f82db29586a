/** A crowd inside the svg itself: for a picture that is taken along. */
import { pathRound } from 'd3';
import type { SceneCrowd } from '../layout/sceneParts.ts';
import type { Layer } from './join.ts';
import { CROWD_LAYERS, traceCrowd } from './traceCrowd.ts';

/** To a hundredth, as all of the picture. */
const DIGITS = 2;

export function drawCrowd(layer: Layer, crowd: SceneCrowd | undefined): void {
  layer
    .selectChildren<SVGPathElement, (typeof CROWD_LAYERS)[number]>('path')
    .data(crowd ? CROWD_LAYERS : [])
    .join('path')
    .attr('class', (name) => `crowd-${name}`)
    .attr('d', (name) => {
      const traced = pathRound(DIGITS);
      if (crowd) traceCrowd(traced, crowd, name);
      return traced.toString();
    });
}
