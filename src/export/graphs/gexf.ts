/** A graph as GEXF 1.3 (gexf.net), the format of Gephi. */
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type PlainGraph } from './graph.ts';
import { xmlText } from './xml.ts';

/** The graph as a GEXF document. */
export function gexf(graph: PlainGraph): string {
  return [...gexfPieces(graph)].join('');
}

/**
 * The same piece by piece: of very many ties it is longer than a text can be. Its time of making is left out, so that the same view gives the same file; edges
 * have no weight, since a tie has two sums and the reader of the file must choose.
 */
export function* gexfPieces({ title, description, nodes, edges }: PlainGraph): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n',
    '  <meta>\n',
    '    <creator>Parley</creator>\n',
    `    <description>${xmlText([title, ...description].join('\n'))}</description>\n`,
    '  </meta>\n',
    '  <graph mode="static" defaultedgetype="undirected">\n',
    attributes('node', NODE_ATTRIBUTES),
    attributes('edge', EDGE_ATTRIBUTES),
    '    <nodes>\n',
  ].join('');
  for (const { id, label, values } of nodes)
    yield `      <node id="${id}" label="${xmlText(label)}">${attvalues(values)}      </node>\n`;
  yield '    </nodes>\n    <edges>\n';
  for (const { id, source, target, values } of edges)
    yield `      <edge id="${id}" source="${source}" target="${target}">${attvalues(values)}      </edge>\n`;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function attributes(of: 'node' | 'edge', types: Readonly<Record<string, string>>): string {
  const lines = Object.entries(types).map(
    ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function attvalues(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `          <attvalue for="${name}" value="${xmlText(String(value))}"/>\n`);
  return `\n        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}
