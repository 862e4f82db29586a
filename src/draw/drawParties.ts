/** Parties: the heavy marks, with a short name inside and the name beside. */
import type { Labels, PartyLabel } from '../layout/labelParts.ts';
import type { SceneParty } from '../layout/sceneParts.ts';
import { rolePath } from '../layout/sceneShapes.ts';
import { must } from '../model/lookup.ts';
import { drawLines, keepWidth } from './drawText.ts';
import { joinMarks, move, put, round, say, type Layer, type Marks } from './join.ts';

/** A mark's box on the screen is at least this, px. */
export const TARGET = 24;

/** From a short name's middle to its baseline, em. */
const BASELINE = 0.35;

/** @param target what the box of a mark is at least on the screen, px */
export function drawParties(
  layer: Layer,
  parties: readonly SceneParty[],
  labels: Labels | undefined,
  scale: number,
  target: number,
  duration: number,
): void {
  const enter = (entering: Marks<SceneParty>): void => {
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
  };
  const classesOf = ({ role }: SceneParty): string[] => (role === 'absent' ? ['absent'] : []);
  const groups = joinMarks(layer, 'party', parties, duration, enter, classesOf);
  const transform = ({ x, y }: SceneParty): string => `translate(${round(x)},${round(y)})`;
  put(groups.select('.at'), { transform });
  put(groups.select('.backing'), { transform, d: (party) => party.shape });
  put(groups.select('.shape'), { d: (party) => party.shape });
  move(groups.select('.face'), duration, { opacity: (party) => party.opacity });
  if (!labels) return;
  put(groups.select('.focus-ring'), { d: (party) => rolePath(party.role, party.r + 8.5) });
  put(groups.select('.selected-ring'), { d: (party) => rolePath(party.role, party.r + 5.5) });
  const labelOf = (party: SceneParty): PartyLabel => must(labels.parties, party.id);
  const shorts = put(groups.select<SVGTextElement>('.short'), {
    y: (party) => round(BASELINE * (labelOf(party).short?.size ?? 0)),
    'font-size': (party) => round(labelOf(party).short?.size ?? 0),
  });
  say(shorts, (party) => (labelOf(party).short ? party.short : ''));
  keepWidth(shorts, (party) => labelOf(party).short ?? { width: 0, size: 1 });
  drawLines(
    groups.select<SVGGElement>('.name'),
    (party) => labelOf(party).lines,
    (party) => labelOf(party).size,
  );
  const reach = (party: SceneParty): number => Math.max(party.r + 1, target / 2 / scale);
  put(groups.select('.hit'), {
    x: (party) => round(Math.min(party.x - reach(party), labelOf(party).box.left)),
    y: (party) => round(Math.min(party.y - reach(party), labelOf(party).box.top)),
    width: (party) => round(hull(party, labelOf(party), reach(party)).width),
    height: (party) => round(hull(party, labelOf(party), reach(party)).height),
  });
}

/** The size of mark and name together. */
function hull(party: SceneParty, { box }: PartyLabel, reach: number): { width: number; height: number } {
  return {
    width: Math.max(party.x + reach, box.right) - Math.min(party.x - reach, box.left),
    height: Math.max(party.y + reach, box.bottom) - Math.min(party.y - reach, box.top),
  };
}
