/** The dialog that writes files. */
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const exporting = {
  button: 'Export',
  title: 'Export',
  local: 'Files are made on this machine; nothing is sent or fetched.',
  supposed: 'This view holds suppositions. Its files say so in their names and inside.',
  /** The name of a button that writes `what` as CSV, GEXF, … */
  as: (what: string, format: string) => `${what} as ${format}`,
  saved: (name: string) => `Written: ${name}`,

  numbers: 'Numbers',
  which: 'Which numbers',
  scopes: { displayed: 'Displayed', all: 'All' },
  scopeHints: {
    displayed: 'what this view leaves in',
    all: 'the whole data set and nothing supposed, counted as in this view',
  },
  tables: {
    ties: 'Ties',
    issues: 'Issues',
    stances: 'Stances',
    blocs: 'Blocs',
    statements: 'Statements',
  },

  graphs: 'Graphs',
  graphsHint: 'Parties and ties with the words behind them, for Gephi, igraph or NetworkX.',
  graph: 'Graph of this view',

  citations: 'Citations',
  view: 'This view',
  sources: (n: number) => plural(n, 'source in view', 'sources in view'),
  formats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    txt: 'Text',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
};
