/** Where parties' names stand. They never give way: where text is large for the frame they look for room. */
import type { Id, Role } from '../model/dataset.ts';
import type { Box } from './placement.ts';
import { outside, overlapArea } from './labelBoxes.ts';
import type { PartyLabel } from './labelParts.ts';
import type { Scene, SceneParty } from './sceneParts.ts';
import { LABEL_GAP, nameEm } from './sizes.ts';
import { textWidth } from './textWidth.ts';
import { wrapTitle } from './wrap.ts';

/** Up to this size the placement has kept room for every name on its side of the mark. */
const PLACED_SIZE = 14;

/** Names wider than this (em) or than their place take two lines; where text is large for the frame less, down to the second figure. */
const NAME_EM = 9.2;
const TIGHT_EM = 6.2;

const LEADING = 17 / 14;

/** From the top of a line to its baseline, in em. */
const ASCENT = 0.9;

/** What a candidate place costs for each unit of area over a mark, a name, a pill or the frame's edge. */
const COST = { mark: 8, name: 10, pill: 1, edge: 100 } as const;

interface Text {
  readonly party: SceneParty;
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly size: number;
}

/** Every party's label. `size` is that of names, `smallest` the least that any text may have, both in units. */
export function placeNames(scene: Scene, size: number, smallest: number): ReadonlyMap<Id, PartyLabel> {
  const tight = size > PLACED_SIZE;
  const widest = tight ? Math.max(TIGHT_EM, (NAME_EM * PLACED_SIZE) / size) : NAME_EM;
  const texts = scene.parties.map((party): Text => {
    const lines = wrapTitle(party.name, 600, Math.min(widest, nameEm(party.room)));
    return { party, lines, size, widths: lines.map((line) => textWidth(line, 600) * size) };
  });
  const boxes = new Map(texts.map((text) => [text.party.id, natural(text, scene)]));
  // Twice: the first names to choose could not know where the last would stand.
  for (const round of tight ? [1, 2] : []) {
    for (const text of texts) boxes.set(text.party.id, roomiest(text, scene, boxes, round));
  }
  return new Map(
    texts.map((text) => {
      const box = boxes.get(text.party.id) ?? natural(text, scene);
      return [
        text.party.id,
        { size, box, lines: linesIn(text, box), short: shortName(text.party, smallest) },
      ];
    }),
  );
}

/** The candidate of least cost; of equals the first, so that nothing flickers. */
function roomiest(text: Text, scene: Scene, boxes: ReadonlyMap<Id, Box>, round: number): Box {
  const others = [...boxes].filter(([id]) => id !== text.party.id);
  const cost = (box: Box, rank: number): number => {
    let sum = rank * 0.02 * text.size * text.size + outside(box, scene.width, scene.height) * COST.edge;
    for (const [id, other] of others) {
      // In the first round only the names that have already chosen count.
      if (round > 1 || id < text.party.id) sum += overlapArea(box, other) * COST.name;
    }
    for (const { x, y, r } of scene.parties) {
      const mark = { left: x - r, right: x + r, top: y - r, bottom: y + r };
      sum += overlapArea(box, mark) * COST.mark;
    }
    for (const { x, y, width, height } of scene.issues) {
      const pill = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      sum += overlapArea(box, pill) * COST.pill;
    }
    return sum;
  };
  const candidates = places(text).map((box) => inFrame(box, scene));
  return candidates.reduce((best, box, rank) =>
    cost(box, rank) < cost(best, candidates.indexOf(best)) ? box : best,
  );
}

/** Below or above the mark as the placement says. */
function natural(text: Text, scene: Scene): Box {
  return inFrame(places(text)[0] ?? boxAt(text, 0, 1), scene);
}

/** Candidates, best first: its side, the other side, each moved aside, then beside the mark. */
function places(text: Text): readonly Box[] {
  const side = text.party.labelSide === 'below' ? 1 : -1;
  const { r } = text.party;
  const widest = Math.max(...text.widths);
  const aside = [0, 0.25, -0.25, 0.5, -0.5].map((part) => part * widest);
  const across = [1, -1].map((way) => {
    const left = text.party.x + way * (r + LABEL_GAP + widest / 2) - widest / 2;
    const half = (text.lines.length * LEADING * text.size) / 2;
    return { left, right: left + widest, top: text.party.y - half, bottom: text.party.y + half };
  });
  return [
    ...aside.map((dx) => boxAt(text, dx, side)),
    ...aside.map((dx) => boxAt(text, dx, -side)),
    ...across,
  ];
}

function boxAt({ party, lines, widths, size }: Text, dx: number, side: number): Box {
  const half = Math.max(...widths) / 2;
  const height = lines.length * LEADING * size;
  const near = party.y + side * (party.r + LABEL_GAP);
  const top = side > 0 ? near : near - height;
  return { left: party.x + dx - half, right: party.x + dx + half, top, bottom: top + height };
}

/** Moved inside the frame by as little as it takes. */
function inFrame(box: Box, { width, height }: { width: number; height: number }): Box {
  const dx = Math.max(0, 2 - box.left) - Math.max(0, box.right - width + 2);
  const dy = Math.max(0, 2 - box.top) - Math.max(0, box.bottom - height + 2);
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}

function linesIn({ lines, widths, size }: Text, box: Box): PartyLabel['lines'] {
  return lines.map((text, i) => ({
    text,
    x: (box.left + box.right) / 2,
    y: box.top + (i * LEADING + ASCENT) * size,
    width: widths[i] ?? 0,
  }));
}

/** How wide a short name may be in each shape, in radii: what the shape leaves at the height of the letters. */
const ROOM: Readonly<Record<Role, number>> = {
  'negotiating-party': 1.75,
  guarantor: 1.8,
  mediator: 1.55,
  host: 1.5,
  observer: 1.4,
  absent: 1.4,
};

/** The short name in proportion to its mark, as far as it fits; none where it could not be read. */
function shortName({ short, r, role }: SceneParty, smallest: number): PartyLabel['short'] {
  const em = Math.max(textWidth(short, 600), 0.1);
  const size = Math.min(Math.max(0.56 * r, smallest), (ROOM[role] * r) / em);
  return size < smallest ? undefined : { size, width: em * size };
}
