/** Parties: the heavy marks, with a short name inside and the name beside. */
import type { Labels, PartyLabel } from '../layout/labelParts.ts';
import type { SceneParty } from '../layout/sceneParts.ts';
import { rolePath } from '../layout/sceneShapes.ts';
import { must } from '../model/lookup.ts';
import { drawLines, keepWidth } from './drawText.ts';
import { joinMarks, paced, round, type Layer } from './join.ts';

/** A mark's box on the screen is at least this, px. */
export const TARGET = 24;

/** From a short name's middle to its baseline, em. */
const BASELINE = 0.35;

/** @param target what the box of a mark is at least on the screen, px */
export function drawParties(
  layer: Layer,
  parties: readonly SceneParty[],
  labels: Labels,
  scale: number,
  target: number,
  duration: number,
): void {
  const groups = joinMarks(layer, 'party', parties, duration, (entering) => {
    entering.append('rect').attr('class', 'hit');
    // Lines end under the mark even when it has faded.
    entering.append('path').attr('class', 'backing');
    const face = entering.append('g').attr('class', 'face').attr('opacity', 0);
    const mark = face.append('g').attr('class', 'at');
    mark.append('path').attr('class', 'focus-ring');
    mark.append('path').attr('class', 'selected-ring');
    mark.append('path').attr('class', 'shape');
    mark.append('text').attr('class', 'short');
    face.append('g').attr('class', 'name');
  });
  const labelOf = (party: SceneParty): PartyLabel => must(labels.parties, party.id);
  groups.classed('absent', (party) => party.role === 'absent');
  const place = ({ x, y }: SceneParty): string => `translate(${round(x)},${round(y)})`;
  groups.select('.backing').attr('transform', place);
  groups.select('.at').attr('transform', place);
  groups.select('.backing').attr('d', (party) => party.shape);
  groups.select('.shape').attr('d', (party) => party.shape);
  groups.select('.focus-ring').attr('d', (party) => rolePath(party.role, party.r + 8.5));
  groups.select('.selected-ring').attr('d', (party) => rolePath(party.role, party.r + 5.5));
  groups
    .select<SVGTextElement>('.short')
    .attr('y', (party) => round(BASELINE * (labelOf(party).short?.size ?? 0)))
    .attr('font-size', (party) => round(labelOf(party).short?.size ?? 0))
    .text((party) => (labelOf(party).short ? party.short : ''))
    .call(keepWidth, (party: SceneParty) => labelOf(party).short ?? { width: 0, size: 1 });
  drawLines(
    groups.select<SVGGElement>('.name'),
    (party) => labelOf(party).lines,
    (party) => labelOf(party).size,
  );
  const reach = (party: SceneParty): number => Math.max(party.r + 1, target / 2 / scale);
  groups
    .select('.hit')
    .attr('x', (party) => round(Math.min(party.x - reach(party), labelOf(party).box.left)))
    .attr('y', (party) => round(Math.min(party.y - reach(party), labelOf(party).box.top)))
    .attr('width', (party) => round(hull(party, labelOf(party), reach(party)).width))
    .attr('height', (party) => round(hull(party, labelOf(party), reach(party)).height));
  paced(groups.select('.face'), duration).attr('opacity', (party) => party.opacity);
}

/** The size of mark and name together. */
function hull(party: SceneParty, { box }: PartyLabel, reach: number): { width: number; height: number } {
  return {
    width: Math.max(party.x + reach, box.right) - Math.min(party.x - reach, box.left),
    height: Math.max(party.y + reach, box.bottom) - Math.min(party.y - reach, box.top),
  };
}
