/** How each key is read and written. A codec reads one value into a part of the view and writes it back. */
import { byCodeUnit, sortedUnique, tieId } from '../model/ids.ts';
import { isDay } from '../model/time.ts';
import { CONFIDENCES, EVIDENCE_KINDS, POSITION_WORDS, type Id } from '../model/dataset.ts';
import {
  ARCS,
  COUNTS,
  LANES,
  NORMS,
  ONLY,
  PILLS,
  RANKS,
  RULES,
  THEMES,
  VIEW_KINDS,
  type Selection,
  type Supposition,
  type View,
} from '../model/view.ts';
import type { Known } from './known.ts';
import type { Key } from './keys.ts';
import type { AddressProblem } from './problem.ts';

type Report = (kind: AddressProblem['kind'], value: string) => void;

export interface Codec {
  readonly read: (text: string, known: Known, report: Report) => Partial<View>;
  /** The value as text, not yet encoded; undefined where it is the default. */
  readonly write: (view: View, base: View) => string | undefined;
}

/** One word of a few. */
function oneOf<F extends 'kind' | 'pills' | 'count' | 'rule' | 'norm' | 'lanes' | 'theme' | 'rank' | 'only'>(
  field: F,
  words: readonly (View[F] & string)[],
): Codec {
  return {
    read(text, _known, report) {
      const word = words.find((each) => each === text);
      if (word === undefined) report('unknown-value', text);
      return word === undefined ? {} : { [field]: word };
    },
    write: (view, base) => (view[field] === base[field] ? undefined : view[field]),
  };
}

/**
 * Several words or ids. Those that are not known are reported and the rest is kept; if none is left the default
 * stands, for an empty picture is not what anybody meant by a mistyped name. `KEY=` is the empty list.
 */
function listOf<
  F extends 'parties' | 'issues' | 'topics' | 'arcs' | 'evidence' | 'confidence' | 'compare' | 'open',
>(
  field: F,
  find: (text: string, known: Known) => View[F][number] | undefined,
  unknown: 'unknown-id' | 'unknown-value' = 'unknown-id',
): Codec {
  return {
    read(text, known, report) {
      if (text === '') return { [field]: [] };
      const found = text.split('~').flatMap((each) => {
        const item = find(each, known);
        if (item === undefined) report(unknown, each);
        return item === undefined ? [] : [item];
      });
      return found.length === 0 ? {} : { [field]: sortedUnique(found) };
    },
    write(view, base) {
      const [chosen, standard] = [view[field].join('~'), base[field].join('~')];
      return chosen === standard && view[field].length === base[field].length ? undefined : chosen;
    },
  };
}

/** Any text that passes a test. */
function textThat(field: 'from' | 'to' | 'since' | 'lang' | 'q', valid: (value: string) => boolean): Codec {
  return {
    read(value, _known, report) {
      if (valid(value)) return { [field]: value };
      report('unknown-value', value);
      return {};
    },
    write: (view, base) => (view[field] === base[field] ? undefined : view[field]),
  };
}

/** A key with one value that is not the default. `standard` is understood, and not written. */
function flag(field: 'joint' | 'embed' | 'blocs', on: boolean, word: string, standard: string): Codec {
  return {
    read(value, _known, report) {
      if (value !== word && value !== standard) report('unknown-value', value);
      return value === word ? { [field]: on } : {};
    },
    write: (view) => (view[field] === on ? word : undefined),
  };
}

const word =
  <T extends string>(words: readonly T[]) =>
  (value: string): T | undefined =>
    words.find((each) => each === value);

const min: Codec = {
  read(value, _known, report) {
    const number = /^\d*\.?\d+(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
    if (Number.isFinite(number)) return { min: number };
    report('unknown-value', value);
    return {};
  },
  write: (view, base) => (view.min === base.min ? undefined : String(view.min)),
};

const select: Codec = {
  read(value, known, report) {
    const dot = value.indexOf('.');
    const [kind, rest] = [value.slice(0, dot), value.slice(dot + 1)];
    const found = dot < 0 ? undefined : selectionOf(kind, rest, known);
    if (found === undefined) report('unknown-value', value);
    return found === undefined ? {} : { select: found };
  },
  write: ({ select: chosen }) => chosen && selectionText(chosen),
};

function selectionOf(kind: string, rest: string, known: Known): Selection | undefined {
  if (kind === 'tie') {
    const ends = rest.split('~').map((each) => known.party(each));
    const [one, other] = ends;
    if (ends.length !== 2 || one === undefined || other === undefined || one === other) return undefined;
    return one < other ? { kind, a: one, b: other } : { kind, a: other, b: one };
  }
  if (kind !== 'party' && kind !== 'issue' && kind !== 'statement' && kind !== 'event') return undefined;
  const id = known[kind](rest);
  return id === undefined ? undefined : { kind, id };
}

function selectionText(chosen: Selection): string {
  return chosen.kind === 'tie' ? `tie.${tieId(chosen.a, chosen.b)}` : `${chosen.kind}.${chosen.id}`;
}

const suppositionText = ({ party, issue, position }: Supposition): string => `${party}.${issue}.${position}`;

const whatif: Codec = {
  read(value, known, report) {
    const cells = new Map<string, Supposition>();
    for (const atom of value === '' ? [] : value.split('~')) {
      const [who = '', what = '', how = '', ...more] = atom.split('.');
      const party = known.party(who);
      const issue = known.issue(what);
      const position = word([...POSITION_WORDS, 'none'])(how);
      if (party === undefined || issue === undefined || position === undefined || more.length > 0) {
        report('unknown-value', atom);
      } else if (cells.has(`${party}.${issue}`)) {
        report('repeated-cell', atom);
      } else {
        cells.set(`${party}.${issue}`, { party, issue, position });
      }
    }
    const all = [...cells.values()];
    return { whatif: all.sort((a, b) => byCodeUnit(suppositionText(a), suppositionText(b))) };
  },
  write: ({ whatif: all }) => (all.length === 0 ? undefined : all.map(suppositionText).join('~')),
};

const story: Codec = {
  read(value, known, report) {
    const [, name = '', digits = ''] = /^([a-z0-9-]+)\.(\d+)$/.exec(value) ?? [];
    const id = known.story(name);
    const step = Number(digits);
    if (id !== undefined && step >= 1 && step <= known.steps(id)) return { story: { id, step } };
    report(name !== '' && id === undefined ? 'unknown-id' : 'unknown-value', value);
    return {};
  },
  write: ({ story: place }) => place && `${place.id}.${place.step}`,
};

const isLanguage = (value: string): boolean => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value);

const party = (value: string, known: Known): Id | undefined => known.party(value);

/** Every key that is read into the view by itself; `v` and `data` stand for the whole address. */
export const CODECS: Readonly<Record<Exclude<Key, 'v' | 'data'>, Codec>> = {
  view: oneOf('kind', VIEW_KINDS),
  select,
  parties: listOf('parties', party),
  issues: listOf('issues', (value, known) => known.issue(value)),
  topics: listOf('topics', (value, known) => known.topic(value)),
  ties: listOf('arcs', word(ARCS), 'unknown-value'),
  // The default has no word in the grammar: it is what the data set shows first.
  pills: oneOf(
    'pills',
    PILLS.filter((pills) => pills !== 'shown'),
  ),
  from: textThat('from', isDay),
  to: textThat('to', isDay),
  evidence: listOf('evidence', word(EVIDENCE_KINDS), 'unknown-value'),
  joint: flag('joint', false, 'off', 'on'),
  confidence: listOf('confidence', word(CONFIDENCES), 'unknown-value'),
  count: oneOf('count', COUNTS),
  rule: oneOf('rule', RULES),
  norm: oneOf('norm', NORMS),
  min,
  whatif,
  since: textThat('since', isDay),
  compare: listOf('compare', party),
  lanes: oneOf('lanes', LANES),
  open: listOf('open', party),
  q: textThat('q', () => true),
  story,
  lang: textThat('lang', isLanguage),
  theme: oneOf('theme', THEMES),
  embed: flag('embed', true, '1', '0'),
  blocs: flag('blocs', true, 'on', 'off'),
  rank: oneOf('rank', RANKS),
  only: oneOf('only', ONLY),
};
