/** What the peers draw: the parties of a size and their ties, as Parley's own analysis finds them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parley } from '../bundle.mjs';
import { campOf, sheetOf } from './sizes.mjs';

/** Of each party the strongest ties, by net: about as many as a page of such a library is asked to draw. */
const STRONGEST = 25;

/** Names are drawn where a person could read them. */
const NAMED = ['xs', 's'];

/**
 * The data set of a size as Parley opens it, where it puts the parties, and the graph for the peers.
 * @param {import('./sizes.mjs').Size} size
 */
export async function graphOf(size) {
  const { openFiles, withShown, placeDataset, readingOf, defaultView } = await parley();
  const sheet = sheetOf(size);
  const opened = openFiles([{ name: `${size}.csv`, bytes: new TextEncoder().encode(sheet) }]);
  if (!opened.ok) throw new Error(`${size}: ${JSON.stringify(opened.problems.slice(0, 3))}`);
  const dataset = withShown(opened.value.dataset);
  const table = readingOf(dataset, defaultView(dataset)).tieTable;
  const named = NAMED.includes(size);
  const nodes = table.parties.map((/** @type {string} */ id, /** @type {number} */ at) => {
    const faction = campOf(id, size);
    return { id, kind: 'party', faction, label: named ? id : '', half: (at >> 1) & 1, r: named ? 7 : 4 };
  });
  const links = [...strongest(table)].map((tie, at) => ({
    id: `e${at}`,
    source: table.parties[table.a[tie]],
    target: table.parties[table.b[tie]],
    sign: table.alignment[tie] >= table.conflict[tie] ? 1 : -1,
  }));
  const { parties } = placeDataset(dataset);
  /** @type {Record<string, [number, number]>} */
  const places = {};
  for (const { id, x, y } of parties) places[id] = [x, y];
  return {
    sheet,
    places,
    graph: { size, nodes, links },
    ties: table.size,
    statements: dataset.statements.length,
  };
}

/** Places of the ties that are among the strongest of one of their parties. @param {any} table */
function strongest({ parties, size, a, b, alignment, conflict }) {
  /** @type {number[][]} */
  const ofParty = parties.map(() => []);
  for (let at = 0; at < size; at += 1) {
    ofParty[a[at]]?.push(at);
    ofParty[b[at]]?.push(at);
  }
  const weight = (/** @type {number} */ at) => Math.abs(alignment[at] - conflict[at]);
  const kept = ofParty.flatMap((ties) =>
    ties.sort((one, other) => weight(other) - weight(one) || one - other).slice(0, STRONGEST),
  );
  return new Set(kept.sort((one, other) => one - other));
}

/** Puts the graphs where the peers fetch them. @param {string} folder @param {readonly { graph: any }[]} graphs */
export function writeGraphs(folder, graphs) {
  mkdirSync(`${folder}/data`, { recursive: true });
  for (const { graph } of graphs) writeFileSync(`${folder}/data/${graph.size}.json`, JSON.stringify(graph));
}
