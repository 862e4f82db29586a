/** The layers of the graph, from the ground up, and what is drawn into each. */
import { select } from 'd3';
import type { Labels } from '../layout/labelParts.ts';
import type { Scene } from '../layout/sceneParts.ts';
import { drawBundles, drawCamps, drawDiscs } from './drawCamps.ts';
import { drawBlocs, drawGhosts } from './drawGrounds.ts';
import { drawIssues, drawPlates } from './drawIssues.ts';
import { drawParties, TARGET } from './drawParties.ts';
import { drawDots, drawStances } from './drawStances.ts';
import { squeeze } from './drawText.ts';
import { drawTies } from './drawTies.ts';
import type { Layer } from './join.ts';
import { drawCrowd } from './svgCrowd.ts';

export interface GraphLayers {
  /** All that has no words. @param hasCanvas the crowd is drawn elsewhere */
  drawGround(scene: Scene, hasCanvas: boolean, duration: number): void;
  /** The marks that have words, without those, and without what only pointer and keyboard need. */
  drawUnnamed(scene: Scene): void;
  /** The marks that have words, and what else hangs on the scale, px a unit: sizes and places of words, and targets. */
  drawNamed(scene: Scene, placed: Labels, scale: number, duration: number): void;
}

export function createGraphLayers(content: SVGGElement): GraphLayers {
  const layer = (name: string): Layer => select(content).append('g').attr('class', name);
  const discs = layer('discs').attr('aria-hidden', 'true');
  const bundles = layer('bundles');
  const crowd = layer('crowd').attr('aria-hidden', 'true');
  const blocs = layer('blocs').attr('aria-hidden', 'true');
  const ties = layer('ties');
  const ghosts = layer('ghosts').attr('aria-hidden', 'true');
  const stances = layer('stances').attr('aria-hidden', 'true');
  const issues = layer('issues');
  const dots = layer('dots').attr('aria-hidden', 'true');
  const plates = layer('plates').attr('aria-hidden', 'true');
  const camps = layer('camps');
  const parties = layer('parties');

  function drawMarks(scene: Scene, placed: Labels | undefined, scale: number, duration: number): void {
    drawIssues(issues, scene.issues, placed, scale, duration);
    drawCamps(camps, scene.camps, placed, duration);
    // Neighbours in a crowd stand nearer than that: enlarging gives room.
    drawParties(parties, scene.parties, placed, scale, scene.crowd ? 0 : TARGET, duration);
  }

  return {
    drawGround(scene, hasCanvas, duration) {
      drawDiscs(discs, scene.camps, duration);
      drawBundles(bundles, scene.bundles, duration);
      if (!hasCanvas) drawCrowd(crowd, scene.crowd);
      drawBlocs(blocs, scene.blocs, duration);
      drawTies(ties, scene.ties, duration);
      drawGhosts(ghosts, scene.ghosts, duration);
      drawStances(stances, scene.stances, duration);
      drawDots(dots, scene.dots, duration);
    },
    drawUnnamed: (scene) => drawMarks(scene, undefined, 1, 0),
    drawNamed(scene, placed, scale, duration) {
      drawMarks(scene, placed, scale, duration);
      drawPlates(plates, scene.issues, placed);
      squeeze(content);
    },
  };
}
