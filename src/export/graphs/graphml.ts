/** A graph as GraphML (Brandes, Eiglsperger, Lerner), which igraph, NetworkX, Gephi and yEd read. */
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type AttributeType, type PlainGraph } from './graph.ts';
import { xmlText } from './xml.ts';

/** GraphML's names of the types. */
const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/** What is known of the graph itself, of a node, of an edge. */
const KEYS = {
  graph: { title: 'string', description: 'string' },
  node: { label: 'string', ...NODE_ATTRIBUTES },
  edge: EDGE_ATTRIBUTES,
} as const;

/** The graph as a GraphML document. */
export function graphml(graph: PlainGraph): string {
  return [...graphmlPieces(graph)].join('');
}

/** The same piece by piece: of very many ties it is longer than a text can be. A key's id is what it is for and its name, so that no two are the same. */
export function* graphmlPieces({ title, description, nodes, edges }: PlainGraph): Generator<string> {
  const keys = Object.entries(KEYS).flatMap(([of, attributes]) =>
    Object.entries(attributes).map(
      ([name, type]) =>
        `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    ),
  );
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns',
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...keys,
    `  <graph edgedefault="undirected">${data('graph', { title, description: description.join('\n') })}\n`,
  ].join('');
  for (const { id, label, values } of nodes)
    yield `    <node id="${id}">${data('node', { label, ...values })}\n    </node>\n`;
  for (const { id, source, target, values } of edges)
    yield `    <edge id="${id}" source="${source}" target="${target}">${data('edge', values)}\n    </edge>\n`;
  yield '  </graph>\n</graphml>\n';
}

function data(of: keyof typeof KEYS, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `\n      <data key="${of}-${name}">${xmlText(String(value))}</data>`)
    .join('');
}
