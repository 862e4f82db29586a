/** The brief: a view as a document to print. */
import type { BriefSection } from '../../../export/brief/brief.ts';
import { and, figure, plural } from './forms.ts';

const sections: Readonly<Record<BriefSection, string>> = {
  findings: 'Key findings',
  picture: 'The picture',
  ties: 'Ties',
  matrix: 'Who stands where',
  ground: 'Common ground',
  redLines: 'Red lines',
  made: 'How this was made',
};

export const brief = {
  title: 'Brief',
  open: 'Brief …',
  hint: 'This view as a document to print or to save as PDF: what it says in words, picture and tables, and every quote with its source.',
  preview: 'The brief as it is printed',
  back: 'Back to the view',
  print: 'Print or save as PDF',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  contents: 'What goes in',
  sections,

  view: 'This view in words',
  running: (title: string) => `${title} – brief`,
  scope: (v: { parties: string; issues: string; statements: string; quotes: string; sources: string }) =>
    `In view are ${v.parties}, ${v.issues} and ${v.statements}, among them ${v.quotes}, from ${v.sources}.`,
  partiesOf: (n: number, all: number) => `${figure(n)} of ${plural(all, 'party', 'parties')}`,
  issuesOf: (n: number, all: number) => `${figure(n)} of ${plural(all, 'issue', 'issues')}`,
  statementsOf: (n: number, all: number) => `${figure(n)} of ${plural(all, 'statement', 'statements')}`,
  quotes: (n: number) => plural(n, 'direct quote', 'direct quotes'),
  sources: (n: number) => plural(n, 'source', 'sources'),
  parties: (names: readonly string[]) => `The parties, in the order of the data set: ${and(names)}.`,
  dated: (days: string) => `The statements in view are dated ${days}.`,
  undated: 'The statements in view have no dates.',
  sums: 'The alignment and the conflict of two parties are sums over issues.',
  chosen: (limits: string) => `Chosen otherwise than the data set opens: ${limits}.`,
  fair: 'Silence is not neutrality, and a conditional yes is not a yes. Lists stand in the order of the data set or by a number that is named; order is never a ranking of parties.',
  silent: (names: readonly string[]) =>
    `In view, and silent there: ${and(names)}. This is silence, not neutrality.`,
  address: 'Address of this view',
  version: 'Version of the data',
  hash: (id: string, hash: string) => `${id}, SHA-256 ${hash}`,
  printed: 'Date of this brief',
  madeWith: 'Made with',

  supposed: 'This brief supposes something that was not said',
  supposedLine: (party: string, issue: string, supposed: string, said: string) =>
    `${party} on ${issue}: supposed: ${supposed}; said: ${said}.`,
  supposedEffect: 'What the suppositions change:',

  conflicts: 'Strongest conflicts',
  alignments: 'Strongest alignments',
  shared: 'Shared',
  divided: 'Divided',
  blocked: 'Blocked by a red line',
  noConflict: 'No tie in view has any conflict.',
  noAlignment: 'No tie in view has any alignment.',
  noShared: 'On no issue are all parties with a stance on one side.',
  noDivided: 'No issue divides the parties without a red line on it.',
  noBlocked: 'No red line in view stands on the other side of the answer nearest to all.',
  alike: (n: number) => `${figure(n)} more with the same number as the last.`,
  moreBelow: (n: number) => `${figure(n)} more under “${sections.ground}”.`,

  pictureOrder:
    'Solid lines are alignment, dashed lines conflict, the wider the more. Places on the picture are no ranking.',
  pictureAlso: 'The tables below say all that the picture says.',

  tiesOrder: 'In the order of the data set.',
  tiesGreatest: (shown: number, all: number) =>
    `The ${figure(shown)} of ${plural(all, 'tie', 'ties')} with the greatest sums of alignment and conflict, in the order of the data set.`,
  noTies: 'No two parties in view can be compared.',
  without: (n: number) =>
    `${plural(n, 'pair has', 'pairs have')} no tie: nothing that both said can be compared. That is not a tie of 0.`,
  columns: {
    pair: 'Parties',
    alignment: 'Alignment',
    conflict: 'Conflict',
    agreed: 'Agreed',
    opposed: 'Opposed',
    mixed: 'Mixed',
    notes: 'Evidence',
  },

  matrixOrder: 'Rows and columns stand in the order of the data set. Small figures are notes.',
  part: (n: number, all: number) => `Part ${figure(n)} of ${figure(all)}`,
  leftParties: (n: number) =>
    `${plural(n, 'party', 'parties')} with fewer stances in view left out for want of room.`,
  leftIssues: (n: number) =>
    `${plural(n, 'issue', 'issues')} on which fewer parties have a stance left out for want of room.`,
  silentIssues: (n: number, titles: string) =>
    `Nothing was said in view on ${plural(n, 'issue', 'issues')}: ${titles}.`,
  key: 'Key',

  single: (titles: string) => `Fewer than two parties have a stance, so that nothing is common: ${titles}.`,
  noRedLines: 'No position in view is called not negotiable by its own words.',
  redLinesOrder: 'By party in the order of the data set.',
  leftOut: (n: number) => `${figure(n)} more left out for want of room.`,

  notes: 'Evidence: the words and their sources',
  notesExplained:
    'Numbered in the order in which the brief rests on them. Only words that a source prints as said stand in quotation marks, and none is changed or translated here.',
  noNotes: 'The brief rests on no statement.',
  moreEvidence: (n: number) => `and ${plural(n, 'statement', 'statements')} without a note`,
  notCounted: 'not counted in this view',
  seeNotes: 'See note',

  formulas:
    'Alignment and conflict are sums of min(|v|, |w|) over the positions of two parties on one issue, with the same or with opposite signs (congruence and conflict of discourse network analysis, Leifeld; graded positions as in MACTOR, Godet). Common ground weighs yes and no across the blocs (group-informed consensus after Polis, Small et al. 2021). Blocs are the division with the fewest complaints (structural balance after Heider, Cartwright and Harary; Doreian and Mrvar).',
  moreOnPage:
    'How each statement was coded stands in full on the page of this view, under “How this was made”.',
  coverageAll: 'Over the whole data set, whatever this view leaves out.',
};
