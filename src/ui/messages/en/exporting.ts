/** The dialog that writes files. */
import { plural } from './forms.ts';

export const exporting = {
  button: 'Export',
  title: 'Export',
  local: 'Files are made on this machine; nothing is sent or fetched.',
  supposed: 'This view holds suppositions. Its files say so in their names and inside.',
  /** The name of a button that writes `what` as CSV, GEXF, … */
  as: (what: string, format: string) => `${what} as ${format}`,
  saved: (name: string) => `Written: ${name}`,
  writing: (name: string) => `Writing ${name} … Closing this calls it off.`,
  failed: (name: string, why: string) => `${name} could not be written: ${why}`,
  tooLong: (name: string) =>
    `${name} would hold more words than a file can. Fewer parties, issues or days make it shorter; the table of ties holds the same numbers.`,

  picture: {
    title: 'Picture',
    hint: 'This view whole, in light colours, with its fonts, its words, its address and the version of the data inside.',
    formats: { svg: 'SVG', png: 'PNG' },
    /** Says in the picture of the matrix what its signs mean. */
    matrix:
      'Rows and columns stand so that camps appear; the order is no ranking. Hatched: nothing said in view. Of each pair: alignment over a solid line, conflict over a dashed one.',
    tooLarge: 'This view is too large for a PNG in fine resolution. SVG has no such limit.',
    tooLargeAtAll: 'This browser has no room for this view as a PNG. SVG has no such limit.',
    smaller: 'PNG in plain resolution',
    failed: (why: string) => `The picture could not be drawn: ${why}`,
  },

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
