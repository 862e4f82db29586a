/** Camps drawn as bands: a soft ground under the marks of each bloc, whose outline tells it from the others. */
import type { Bloc } from '../analysis/blocs.ts';
import type { Id } from '../model/dataset.ts';
import type { PlacedParty } from './placement.ts';
import { distance, distanceToWay } from './ringCurve.ts';
import type { SceneBloc } from './sceneParts.ts';
import { text } from './stanceLine.ts';

/** How far a band reaches beyond the largest mark on it, units. */
const ROOM = 13;

/** A way that passes under the mark of somebody else is as good as one this many times as long. */
const FOREIGN = 6;

/** The bands of the blocs of two or more parties that are drawn. */
export function sceneBlocs(blocs: readonly Bloc[], places: readonly PlacedParty[]): readonly SceneBloc[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return blocs.flatMap(({ number, parties }): SceneBloc[] => {
    const members = parties.flatMap((id) => byId.get(id) ?? []);
    if (members.length < 2) return [];
    const others = places.filter(({ id }) => !parties.includes(id));
    const ways = shortestWays(members, others);
    return [
      {
        key: `bloc.${number}`,
        number,
        parties: members.map(({ id }) => id),
        path: ways.map(([from, to]) => `M${text(from)}L${text(to)}`).join(''),
        width: 2 * (Math.max(...members.map(({ r }) => r)) + ROOM),
      },
    ];
  });
}

/** The shortest ways that join all members (Prim's tree), round the marks of others where that can be. */
function shortestWays(
  members: readonly PlacedParty[],
  others: readonly PlacedParty[],
): readonly (readonly [PlacedParty, PlacedParty])[] {
  const [first, ...waiting] = members;
  const joined = first ? [first] : [];
  const left = new Map<Id, PlacedParty>(waiting.map((member) => [member.id, member]));
  const ways: (readonly [PlacedParty, PlacedParty])[] = [];
  while (left.size > 0) {
    const offers = joined.flatMap((from) =>
      [...left.values()].map((to) => ({ from, to, cost: costOf(from, to, others) })),
    );
    const [best] = offers.sort((one, other) => one.cost - other.cost);
    if (!best) break;
    ways.push([best.from, best.to]);
    joined.push(best.to);
    left.delete(best.to.id);
  }
  return ways;
}

function costOf(from: PlacedParty, to: PlacedParty, others: readonly PlacedParty[]): number {
  const blocked = others.some((other) => distanceToWay(other, from, to) < other.r + from.r + ROOM);
  return distance(from, to) * (blocked ? FOREIGN : 1);
}
