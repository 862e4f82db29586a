/** What `convert` makes of a data set, whole, with the numbers that `ties` prints without options. */
import { EVERYTHING } from '../analysis/filter.ts';
import { findings } from '../analysis/findings.ts';
import { gexfPieces } from '../export/graphs/gexf.ts';
import { graphOf, type PlainGraph } from '../export/graphs/graph.ts';
import { graphmlPieces } from '../export/graphs/graphml.ts';
import { canonicalPieces, canonicalText } from '../io/canonical.ts';
import { sha256Hex } from '../io/hash.ts';
import type { Opened } from '../io/open.ts';
import { writeSheet } from '../io/sheet/write.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TARGETS } from './usage.ts';

const WRITERS: Readonly<Record<(typeof TARGETS)[number], (opened: Opened) => Iterable<string>>> = {
  parley: ({ dataset }) => canonicalPieces(dataset),
  csv: ({ dataset, names }) => [writeSheet(dataset, names)],
  graphml: ({ dataset }) => graphmlPieces(wholeGraph(dataset)),
  gexf: ({ dataset }) => gexfPieces(wholeGraph(dataset)),
};

/** The text of an opened file in another format, piece by piece: of very many parties it is longer than a text can be. */
export function converted(opened: Opened, to: keyof typeof WRITERS): Iterable<string> {
  return WRITERS[to](opened);
}

function wholeGraph(dataset: Dataset): PlainGraph {
  const found = findings(dataset, EVERYTHING, { count: 'all', rule: 'latest', norm: 'none' });
  return graphOf(found, { language: dataset.language, hash: sha256Hex(canonicalText(dataset)) });
}
