/** The frame round the views: header, filters, share, failures. */
import { figure, plural } from './forms.ts';

export const shell = {
  product: 'Parley',
  filters: 'Filters',
  dossier: 'Dossier',
  views: 'Views',
  viewNames: { graph: 'Graph', matrix: 'Matrix', 'common-ground': 'Common ground', timeline: 'Timeline' },
  skip: 'Skip to the graph',

  language: 'Language',
  languageMissing: (name: string) => `${name} could not be loaded.`,
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  method: 'How this was made',
  close: 'Close',
  showMore: (next: number, left: number) =>
    next === left ? `Show the other ${figure(left)}` : `Show ${figure(next)} more of ${figure(left)}`,
  andMore: (n: number) => `and ${figure(n)} more`,
  sheetMore: 'Read more',
  sheetLess: 'Show the picture',
  hints: {
    title: 'First steps',
    list: [
      'Click a party to read its words.',
      'Click a line between two parties to read both sides face to face, with the sum behind it.',
      'Share view copies a link that opens exactly what you see.',
    ],
    dismiss: 'Got it',
  },

  share: 'Share view',
  shareTitle: 'Share this view',
  shareLink: 'Link to this view',
  shareCopied: 'Link copied.',
  shareRefused: 'The browser did not allow copying. Select the link and copy it.',
  shareExplained:
    'The link holds everything you chose, and the version of the data. It works for anyone who can open this page.',
  shareAgain: 'Copy link',

  show: 'Show',
  alignment: 'Alignment',
  conflict: 'Conflict',
  pillsTitle: 'Issues on the graph',
  pills: {
    shown: 'Main issues',
    all: 'All in view',
    off: 'None',
  },
  parties: 'Parties',
  partiesFirst: 'First shown',
  all: 'All',
  none: 'None',
  statementsOf: (n: number) => plural(n, 'statement', 'statements'),
  issuesOf: (n: number) => plural(n, 'issue', 'issues'),
  issues: 'Issues in view',
  issuesOfTopic: (n: number, topic: string) => `${plural(n, 'issue', 'issues')} of ${topic}`,
  evidence: 'Evidence',
  evidenceKinds: { direct: 'Direct quotes', reported: 'Reported words', coded: 'Coded, no words' },
  joint: 'Joint statements',
  confidence: 'Confidence',
  confidences: { high: 'High', medium: 'Medium', low: 'Low' },
  numbers: 'How numbers are made',
  count: { contested: 'Contested issues only', all: 'All issues' },
  countHint: {
    contested:
      'Only issues on which somebody is for and somebody against. Wording nobody disputes makes no friends.',
    all: 'Every issue, undisputed wording included. Parties at war can look aligned.',
  },
  ruleTitle: 'Statements that count',
  rules: {
    latest: 'The latest of each party',
    any: 'One yes, one no of each party',
    every: 'Every statement',
  },
  normTitle: 'Divided by',
  norms: {
    none: 'Nothing',
    share: 'The tie’s own sum (share)',
    activity: 'Average activity',
    jaccard: 'Union of positions (Jaccard)',
    cosine: 'Length of positions (cosine)',
  },
  minTitle: 'Hide arcs below',
  reset: 'Reset',

  inWords: (view: {
    parties: number;
    ofParties: number;
    ties: number;
    ofIssues: number;
    statements: number;
    ofStatements: number;
    drawn: number;
    count: 'contested' | 'all';
  }): string =>
    `${figure(view.parties)} of ${plural(view.ofParties, 'party', 'parties')}, ${plural(view.ties, 'tie', 'ties')}: ` +
    `${figure(view.statements)} of ${plural(view.ofStatements, 'statement', 'statements')} in view; ` +
    (view.count === 'contested' ? 'contested issues make the ties' : 'all issues make the ties') +
    `; ${figure(view.drawn)} of ${plural(view.ofIssues, 'issue', 'issues')} drawn.`,
  limits: {
    period: (from: string | undefined, to: string | undefined) =>
      from === undefined ? `until ${to ?? ''}` : to === undefined ? `from ${from}` : `${from} to ${to}`,
    issues: (n: number, all: number) => `${figure(n)} of ${figure(all)} issues`,
    topics: (n: number, all: number) => `${figure(n)} of ${figure(all)} topics`,
    evidence: (words: string) => `evidence: ${words}`,
    noEvidence: 'no evidence chosen',
    evidenceKinds: { direct: 'direct quotes', reported: 'reported words', coded: 'coded positions' },
    confidence: (words: string) => `confidence: ${words}`,
    noConfidence: 'no confidence chosen',
    confidences: { high: 'high', medium: 'medium', low: 'low' },
    joint: 'without joint statements',
    rule: {
      latest: 'latest statements count',
      any: 'one yes and one no of each party count',
      every: 'every statement counts',
    },
    norm: {
      none: 'not normalised',
      share: 'as shares of each tie',
      activity: 'divided by average activity',
      jaccard: 'Jaccard similarity',
      cosine: 'cosine similarity',
    },
    min: (n: number) => `arcs from ${figure(n)} on`,
  },

  ledeNoStatement: 'No statement is in view: the filters or the days leave all of them out.',
  ledeNothing: 'No two parties in view can be compared: nothing they said meets on an issue that counts.',
  ledeNoParty: 'No party is shown. Choose some under “Parties”, or reset the view.',
  ledeConflict: 'Most in conflict',
  ledeAlignment: 'Most aligned',
  lede: (parties: number, from: string, to: string) =>
    `Who agrees with whom, and who does not: what ${plural(parties, 'party', 'parties')} said, ${from} – ${to}`,
  ledeUndated: (parties: number) =>
    `Who agrees with whom, and who does not: what ${plural(parties, 'party', 'parties')} said`,

  alertTitle: 'Not everything in this address was understood',
  alertDismiss: 'Go on without it',

  update: {
    said: {
      waiting: 'A new version of Parley is here. This page stays as it is until you load that.',
      elsewhere: 'Another tab has changed to a new version of Parley. This one still shows the old.',
    },
    use: 'Load the new version',
    later: 'Later',
    atRisk:
      'The data set open here is not kept on this machine and would be lost. Share view saves it as a Parley file.',
    anyway: 'Load without it',
  },

  opening: 'Opening the data set …',
  coming: 'One moment …',
  failureTitle: 'No data set is shown',
  failures: {
    unknownDataset: (id: string) =>
      `This address asks for the data set “${id}”, which is not here. If you have its file, open it: the view of this address follows.`,
    damagedLink: 'This link carries a data set of its own, which cannot be read.',
    unreachable: (what: string) => `The data set could not be loaded: ${what}`,
    unreadable: (n: number) => `The data set has ${plural(n, 'problem', 'problems')} and was not opened.`,
    problem: (path: string, found: string, expected: string) =>
      `${path}: found ${found}, expected ${expected}`,
    more: (n: number) => `and ${figure(n)} more`,
    home: 'Open the bundled data set',
  },
};
