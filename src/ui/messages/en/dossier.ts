/** The dossiers of party, tie, issue, statement and event. */
import type { EvidenceKind, Role, SourceKind } from '../../../model/dataset.ts';
import type { Norm, Rule } from '../../../model/view.ts';
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Lack, Verdict } from '../../../analysis/comparison.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'Supports',
  conditional: 'Conditional',
  neutral: 'Neutral',
  opposes: 'Opposes',
  both: 'Both yes and no',
  unclear: 'Unclear',
  none: 'Silent',
};

const roles: Readonly<Record<Role, string>> = {
  'negotiating-party': 'Negotiating party',
  guarantor: 'Guarantor',
  mediator: 'Mediator',
  observer: 'Observer',
  host: 'Host',
  absent: 'Absent',
};

const sourceKinds: Readonly<Record<SourceKind, string>> = {
  official: 'official',
  agency: 'news agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  'party-or-state-media': 'party or state media',
  advocacy: 'advocacy',
  aggregator: 'aggregator or reprint',
};

const kinds: Readonly<Record<EvidenceKind, string>> = {
  direct: 'Direct quote',
  reported: 'Reported',
  coded: 'Coded, no words',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  opposed: 'Opposed',
  mixed: 'Mixed',
  agreed: 'Agreed',
  incomparable: 'Cannot be compared',
};

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party} is silent`,
  neutral: (party) => `${party} is neutral`,
  unclear: (party) => `${party} is unclear`,
};

const norms: Readonly<Record<Norm, string>> = {
  none: '',
  share: 'Divided by alignment + conflict of this tie (share)',
  activity: 'Divided by the mean number of positions of the two (activity)',
  jaccard: 'Divided by the union of the positions of the two (Jaccard)',
  cosine: 'Divided by the square root of the product of their sums of squares (cosine)',
};

const ruleWords: Readonly<Record<Rule, string>> = {
  latest: 'the latest statements of each party',
  any: 'at most one yes and one no of each party',
  every: 'every statement',
};

export const dossier = {
  words,
  roles,
  kinds,
  sourceKinds,
  verdicts,

  undated: 'undated',
  noSource: 'no source given',
  untitled: 'title not visible in the copy seen',
  archived: 'archived copy',
  translatedBy: (who: string): string => `translated by ${who}`,
  source: 'Source',
  locator: (where: string): string => `at ${where}`,
  confidence: (grade: string): string => `${grade} confidence`,
  redLine: 'Red line',
  intensity: (n: number): string =>
    `At stake: ${['', 'operational', 'project', 'mission', 'existence'][n] ?? String(n)}`,
  joint: (others: readonly string[]): string => `Joint statement with ${others.join(', ')}`,
  disputed: 'Disputed by sources:',
  disputedBy: (who: string): string => `see the statement by ${who}`,
  notCounted: 'not counted: a later statement replaces it',
  open: 'Open this statement',
  towards: (party: string): string => `Towards ${party}`,

  copy: 'Copy with citation',
  copied: 'Copied.',
  copyRefused: 'The browser did not allow copying. Select the text and copy it:',
  citation: {
    quoted: (text: string): string => `“${text}”`,
    reported: (text: string): string => `${text} (reported, not a quotation)`,
    coded: 'Position coded without words',
    from: (title: string, id: string): string => `In: ${title} (Parley data set, ${id})`,
  },

  notInView: (name: string): string => `${name} is left out of this view.`,
  show: 'Show it',
  statementNotInView: 'This statement is left out of this view by the filters; no number on the screen counts it.',
  outside: (n: number): string =>
    `${plural(n, 'more statement', 'more statements')} outside this view (filters or period).`,

  party: {
    speakers: 'Speakers',
    ties: 'Ties',
    tiesHint: 'Alignment and conflict with each party in view; open one for both sides’ words.',
    tie: (name: string, alignment: string, conflict: string): string =>
      `${name}: alignment ${alignment}, conflict ${conflict}`,
    little: 'little evidence',
    noTie: 'no tie: nothing that counts can be compared',
    said: (statements: number, quotes: number): string =>
      `Words by issue: ${plural(statements, 'statement', 'statements')}, ${plural(quotes, 'direct quote', 'direct quotes')}`,
    nothing: 'No statement of this party is in view.',
    latestOf: (n: number): string => `latest of ${n}`,
    differ: 'others in view differ',
    changed: 'changed',
    contested: 'contested',
    undisputed: 'undisputed',
    roleAt: (role: string, event: string): string => `${role} at ${event}`,
    asked: 'What is asked of it',
    answered: (word: string): string => `its answer: ${word.toLowerCase()}`,
    unanswered: 'no answer found in view',
  },

  tie: {
    heading: (a: string, b: string): string => `${a} and ${b}`,
    none: 'These two have no tie in this view: there is no issue that counts on which both take a position, and neither speaks of the other.',
    compared: (agreed: number, opposed: number, mixed: number, compared: number): string =>
      compared === 0
        ? 'No issue that counts can be compared.'
        : `Of ${plural(compared, 'issue', 'issues')} that both speak of and that ${compared === 1 ? 'counts' : 'count'}, they agree on ${agreed} and oppose each other on ${opposed}` +
          (mixed > 0 ? `; on ${mixed} they do both` : '') +
          '.',
    incomparable: (n: number): string => (n === 0 ? '' : `${plural(n, 'issue', 'issues')} cannot be compared.`),
    little: 'Little evidence: fewer than three issues are compared.',
    alignment: 'Alignment',
    conflict: 'Conflict',
    net: 'Net',
    sum: 'The sum, term by term',
    sumCaption: (rule: string, count: 'contested' | 'all'): string =>
      `Each term is the smaller of the two commitments, min(|v|, |w|), under ${rule}; ${count === 'contested' ? 'only contested issues count' : 'all issues count'}.`,
    rules: ruleWords,
    issue: 'On',
    total: 'Sum',
    divided: (norm: Norm, divisor: string): string => `${norms[norm]}: ${divisor}`,
    result: 'Result',
    attitude: (from: string, to: string): string => `${from} towards ${to}`,
    noTerms: 'No term: nothing adds up to a number here.',
    contested: 'Contested issues',
    nobodyDisputes: (n: number): string => `and ${n} more that nobody disputes`,
    notCounted: 'These do not count while only contested issues make ties.',
    cannot: (n: number): string => `${n} that cannot be compared, and why`,
    why: (party: string, lack: Lack): string => lacks[lack](party),
    sameDocument: 'same document: both signed one text',
    attitudes: 'What they say of each other',
    earlier: (n: number): string => plural(n, 'statement that does not count', 'statements that do not count'),
    jump: 'words below',
  },

  issue: {
    asked: (parties: string): string => `Asked of: ${parties}`,
    contested: 'Contested: somewhere in the data set one party is for it and another against.',
    undisputed: 'Undisputed: nobody in the data set is on the other side.',
    group: (word: StanceWord, n: number): string => `${words[word]} (${n})`,
    silent: 'No statement in view: this is silence, not neutrality.',
    redLines: 'Red lines',
    noParty: 'No party is in view.',
  },

  statement: {
    heading: (party: string): string => `Statement by ${party}`,
    takes: (word: string): string => `Position: ${word}`,
    value: (value: string): string => `value ${value}`,
    on: 'On',
    before: 'Before it, by the same party on the same issue',
    after: 'After it, by the same party on the same issue',
    contradicts: 'Disputed by sources',
    noWords: 'Coded without words.',
  },

  event: {
    statements: (n: number): string => plural(n, 'statement in view', 'statements in view'),
    none: 'No statement of this event is in view.',
  },

  overview: {
    heading: 'Read the words behind every mark',
    invitation:
      'Choose a party to read its quotes, a tie to read both sides face to face with the sum that makes its number, or an issue to see who is for, against, and silent.',
    summary: 'This data set',
    counts: (statements: number, quotes: number, parties: number, issues: number, sources: number): string =>
      `${plural(statements, 'statement', 'statements')} (${plural(quotes, 'direct quote', 'direct quotes')}) of ${plural(parties, 'party', 'parties')} on ${plural(issues, 'issue', 'issues')}, from ${plural(sources, 'source', 'sources')}.`,
    events: 'Events',
  },
};
