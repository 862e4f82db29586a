/** Graph files read back by readers that are not ours. */
import Graphology from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';

/** A node or edge with everything that the file says of it. */
type Read = Readonly<Record<string, unknown>>;

export interface ReadGraph {
  readonly type: string;
  readonly attributes: Read;
  readonly nodes: readonly Read[];
  readonly edges: readonly Read[];
}

const PARSERS = { graphml: parseGraphml, gexf: parseGexf } as const;

/** Reads a file with graphology. It throws on what is no such file. */
export function readGraph(format: keyof typeof PARSERS, file: string): ReadGraph {
  const graph = PARSERS[format](Graphology, file);
  return {
    type: graph.type,
    attributes: graph.getAttributes(),
    nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
    edges: graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes })),
  };
}
