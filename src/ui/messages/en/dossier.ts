/** The dossiers of party, tie, issue, statement and event. */
import type { Lack, Verdict } from '../../../analysis/comparison.ts';
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Count, Norm, Rule } from '../../../model/view.ts';
import type { NoTie } from '../../dossier/noTie.ts';
import { dossierTerms } from './dossierTerms.ts';
import { commas, figure, plural } from './forms.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  opposed: 'Opposed',
  mixed: 'Mixed',
  agreed: 'Agreed',
  incomparable: 'Cannot be compared',
};

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party} is silent`,
  neutral: (party) => `${party} is only neutral`,
  unclear: (party) => `${party} is only unclear`,
};

const divisors: Readonly<Record<Exclude<Norm, 'none'>, string>> = {
  share: 'Divided by alignment + conflict (share)',
  activity: 'Divided by (n + n′) / 2, n being the number of a party’s positions (activity)',
  jaccard: 'Divided by Σ x where x′ = 0, plus Σ x′ where x = 0, plus Σ x·x′ (Jaccard)',
  cosine: 'Divided by √(Σ x² · Σ x′²) (cosine)',
};

const rules: Readonly<Record<Rule, string>> = {
  latest: 'what each party said last',
  any: 'at most one yes and one no of each party',
  every: 'every statement',
};

const counts: Readonly<Record<Count, string>> = {
  contested: 'Only contested issues count.',
  all: 'All issues count.',
};

const noTieInShort: Readonly<Record<NoTie, string>> = {
  apart: 'no tie: they speak of no common issue',
  'no-value': 'no tie: one is neutral or unclear wherever both speak',
  undisputed: 'no tie: what both speak of, nobody disputes',
  undivided: 'no tie: the chosen division has nothing to divide by',
};

const noTie: Readonly<Record<NoTie, string>> = {
  apart:
    'These two have no tie in this view: there is no issue on which both have a statement, and neither speaks of the other.',
  'no-value':
    'These two have no tie in this view: on every issue that both speak of, one of them is only neutral or unclear.',
  undisputed:
    'These two have no tie in this view: nobody disputes what both speak of, and only contested issues make ties.',
  undivided: 'These two have no tie in this view: the chosen division of the numbers would divide by 0.',
};

const sides: Readonly<Record<Exclude<StanceWord, 'none'>, string>> = {
  supports: 'Words of those in favour',
  conditional: 'Words of those with conditions',
  both: 'Words of those who say yes and no',
  neutral: 'Words of those who are neutral',
  opposes: 'Words of those against',
  unclear: 'Words that are unclear',
};

export const dossier = {
  ...dossierTerms,
  verdicts,

  undated: 'undated',
  noSource: 'no source given',
  untitled: 'title not visible in the copy seen',
  archived: 'archived copy',
  translatedBy: (who: string): string => `translated by ${who}`,
  locator: (where: string): string => `at ${where}`,
  redLine: 'Red line',
  joint: (others: readonly string[]): string => `Joint statement with ${commas(others)}`,
  jointly: 'Joint statement',
  replaced: 'earlier, not counted',
  unclear: 'listed, not counted',
  disputed: 'Disputed by sources:',
  disputedBy: (who: string, date: string, outlet: string | undefined): string =>
    outlet === undefined ? `${who}, ${date}` : `${who}, ${date}, ${outlet}`,
  open: 'Open',
  towards: (party: string): string => `Towards ${party}`,

  copy: 'Copy quote with citation',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. Select the text and copy it:',
  citation: {
    quoted: (text: string): string => `“${text}”`,
    coded: 'Position coded without words',
    reportedBy: (source: string): string =>
      source === '' ? 'Reported, no source given' : `Reported by ${source}`,
    from: (title: string, id: string): string => `(${title}, Parley data set, statement ${id})`,
  },

  notInView: (name: string): string => `${name} is left out of this view.`,
  statementNotInView: 'The filters leave this statement out of this view: no number on the screen counts it.',
  show: 'Show it',
  outside: (n: number): string =>
    `${plural(n, 'more statement is', 'more statements are')} outside this view (left out by filters or period).`,

  party: {
    speakers: (n: number): string => `Speakers (${figure(n)})`,
    roleAt: (role: string, event: string): string => `${role} at ${event}`,
    ties: 'Ties',
    greatestFirst: 'The greatest come first.',
    alignment: 'alignment',
    conflict: 'conflict',
    tie: (name: string, alignment: string, conflict: string): string =>
      `${name}: alignment ${alignment}, conflict ${conflict}`,
    little: 'little evidence',
    noTie: noTieInShort,
    asked: 'What is asked of it',
    unanswered: 'no statement found in view',
    said: 'Its words, by issue',
    count: (statements: number, quotes: number): string =>
      `${plural(statements, 'statement', 'statements')}, ${plural(quotes, 'direct quote', 'direct quotes')}.`,
    nothing: 'No statement of this party is in view.',
    latestOf: (counted: number, all: number): string =>
      counted === 1 ? `latest of ${figure(all)}` : `latest ${figure(counted)} of ${figure(all)}`,
    differ: 'others in view differ',
    changed: 'changed',
    contested: 'contested',
    undisputed: 'undisputed',
  },

  tie: {
    heading: (a: string, b: string): string => `${a} and ${b}`,
    none: noTie,
    compared: (agreed: number, opposed: number, mixed: number, compared: number): string =>
      compared === 0
        ? 'No issue that counts can be compared: the numbers come from what they say of each other.'
        : `Of ${plural(compared, 'issue', 'issues')} that both speak of and that ${compared === 1 ? 'counts' : 'count'}, ` +
          `they agree on ${figure(agreed)} and are opposed on ${figure(opposed)}${mixed > 0 ? `, and on ${figure(mixed)} they are both` : ''}.`,
    incomparable: (n: number): string => `${plural(n, 'issue', 'issues')} cannot be compared.`,
    little: 'Little evidence: fewer than three issues are compared.',
    alignment: 'Alignment',
    conflict: 'Conflict',
    net: 'Net',
    sum: 'The sum, term by term',
    method: (rule: Rule, count: Count): string =>
      `Each term is the smaller of the two positions’ sizes, min(|v|, |w|), from ${rules[rule]}. ${counts[count]}`,
    issue: 'On',
    total: 'Sum',
    divided: (norm: Exclude<Norm, 'none'>, divisor: string): string => `${divisors[norm]} = ${divisor}`,
    result: 'Result',
    attitude: (from: string, to: string): string => `${from} towards ${to}`,
    contested: 'Contested issues',
    nobodyDisputes: (n: number, alone: boolean): string =>
      alone ? `${figure(n)} that nobody disputes` : `and ${figure(n)} more that nobody disputes`,
    uncounted: 'These make no tie while only contested issues count.',
    cannot: (n: number): string => `${figure(n)} that cannot be compared, and why`,
    why: (party: string, lack: Lack): string => lacks[lack](party),
    sameDocument: 'same document, both signed one text',
    attitudes: 'What they say of each other',
    rest: (n: number): string =>
      plural(n, 'more statement that does not count', 'more statements that do not count'),
  },

  issue: {
    asked: 'Asked of:',
    nobodyAsked: 'Asked of nobody by name.',
    contested: 'Contested: somewhere in the data set one party is for it and another against.',
    undisputed: 'Undisputed: nowhere in the data set is one party for it and another against.',
    roll: 'Who stands where',
    group: (word: StanceWord, n: number): string => `${dossierTerms.words[word]} (${figure(n)})`,
    silent: 'No statement in view. This is silence, not neutrality.',
    redLines: 'Red lines',
    sides,
    noParty: 'No party is in view.',
  },

  statement: {
    heading: (party: string): string => `Statement by ${party}`,
    facts: 'How it is recorded',
    position: 'Position',
    value: (word: string, value: string): string => `${word}, value ${value}`,
    noValue: (word: string): string => `${word}, no value`,
    kind: 'Evidence',
    language: 'Language of the words',
    coder: 'Coded by',
    id: 'Identifier',
    before: 'Before it: the same party on the same matter',
    after: 'After it: the same party on the same matter',
    contradicts: 'Disputed by sources',
  },

  event: {
    statements: (n: number): string => plural(n, 'statement in view', 'statements in view'),
    none: 'No statement made here is in view.',
  },

  overview: {
    heading: 'Read the words behind every mark',
    invitation:
      'Choose a party to read its quotes, a tie to read both sides face to face with the sum that makes its number, or an issue to see who is for, against, and silent.',
    summary: 'This data set',
    counts: (statements: number, quotes: number, parties: number, issues: number, sources: number): string =>
      `${plural(statements, 'statement', 'statements')} (${plural(quotes, 'direct quote', 'direct quotes')}) of ` +
      `${plural(parties, 'party', 'parties')} on ${plural(issues, 'issue', 'issues')}, ` +
      `from ${plural(sources, 'source', 'sources')}.`,
    events: 'Events',
  },
};
