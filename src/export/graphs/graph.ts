/** Parties and ties as a graph of plain attributes, for the formats of graph programs. */
import { blocsOf } from '../../analysis/blocs.ts';
import { partiesInView } from '../../analysis/filter.ts';
import type { Findings } from '../../analysis/findings.ts';
import type { Id } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { textIn } from '../../model/text.ts';
import { originLines, titleOf, type Origin } from '../origin.ts';
import { supposedTies } from '../supposed.ts';
import { oneByOne } from '../tables/oneByOne.ts';
import { quotesOf } from './quotes.ts';

/** What kind of value an attribute has. */
export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';

/** The attributes of a party besides its label, and those of a tie. */
export const NODE_ATTRIBUTES = { role: 'string', bloc: 'integer' } as const satisfies Attributes;
export const EDGE_ATTRIBUTES = {
  alignment: 'double',
  conflict: 'double',
  net: 'double',
  compared: 'integer',
  agreed: 'integer',
  opposed: 'integer',
  mixed: 'integer',
  supposed: 'boolean',
  quotes: 'string',
  languages: 'string',
} as const satisfies Attributes;

type Attributes = Readonly<Record<string, AttributeType>>;

/** The value of each attribute; undefined where there is none. */
type ValuesOf<A extends Attributes> = { readonly [K in keyof A]: Value[A[K]] | undefined };
interface Value {
  readonly string: string;
  readonly integer: number;
  readonly double: number;
  readonly boolean: boolean;
}

export interface GraphNode {
  readonly id: Id;
  readonly label: string;
  readonly values: ValuesOf<typeof NODE_ATTRIBUTES>;
}

export interface GraphEdge {
  /** `a_b`: no id of a party has an underscore, and GraphML allows no tilde. */
  readonly id: string;
  readonly source: Id;
  readonly target: Id;
  readonly values: ValuesOf<typeof EDGE_ATTRIBUTES>;
}

/** An undirected graph. Nodes are in the data set's order, edges by (source, target): made one by one, for they can be millions. */
export interface PlainGraph {
  readonly title: string;
  /** Where it comes from, a line each. */
  readonly description: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: Iterable<GraphEdge>;
}

/** All parties and ties in view. A party without a tie is in no bloc. */
export function graphOf(found: Findings, origin: Origin): PlainGraph {
  const { dataset, filter, tieTable } = found;
  const { blocOf } = blocsOf(tieTable);
  const supposed = supposedTies(found);
  return {
    title: titleOf(found, origin),
    description: originLines(found, origin),
    nodes: partiesInView(dataset, filter).map((id) => {
      const { name, role } = must(lookup(dataset).parties, id);
      const label = textIn(name, origin.language, dataset.language);
      return { id, label, values: { role, bloc: blocOf.get(id)?.number } };
    }),
    edges: oneByOne(tieTable.size, (at) => {
      const tie = tieTable.unkept(at);
      const { a, b, alignment, conflict, net, compared, agreed, opposed, mixed } = tie;
      const numbers = { alignment, conflict, net, compared, agreed, opposed, mixed };
      const values = {
        ...numbers,
        supposed: supposed?.[at] === 1,
        ...quotesOf(tie, dataset, origin.language),
      };
      return { id: `${a}_${b}`, source: a, target: b, values };
    }),
  };
}
