/**
 * Where it could move (analysis.md): what one party's step on one contested issue would do, for the parties of both
 * sides, and the words that speak for a step being possible. By issue, never a ranking of who should give in.
 */
import type { Id, Statement } from '../model/dataset.ts';
import type { Supposition } from '../model/view.ts';
import { findings, type Findings } from './findings.ts';
import { valueOf, wordOf } from './position.ts';
import { addUp, partiesOn, stanceOf, type Stance } from './stances.ts';

/** One party's step to another position. */
export interface Move {
  readonly supposition: Supposition;
  /** Finds what would be: for whoever asks, since of very many parties it takes its time. */
  readonly after: () => Findings;
}

/** A party that stands on a side, and its steps. */
export interface Mover {
  readonly party: Id;
  readonly stance: Stance;
  /** None where its position is a red line: it is named, not asked. */
  readonly moves: readonly Move[];
  /** Statements in view, newest first, that speak for a step: conditional ones, and clear ones of another word. */
  readonly words: readonly Statement[];
}

/** Both sides of an issue, each by party id: those for it, those against it. A party that said both is on neither. */
export interface Sides {
  readonly issue: Id;
  readonly yes: readonly Mover[];
  readonly no: readonly Mover[];
  readonly both: readonly Mover[];
}

/** What a step can lead to. */
const STEPS = ['conditional', 'neutral'] as const;

/** The steps on an issue; undefined where the view has nobody for it or nobody against it. */
export function movesOn(found: Findings, issue: Id): Sides | undefined {
  // In id order.
  const held = [...partiesOn(found.columns, issue)].flatMap(
    (party) => stanceOf(found.stances, party, issue) ?? [],
  );
  const yes = held.filter(({ word }) => word === 'supports' || word === 'conditional');
  const no = held.filter(({ word }) => word === 'opposes');
  const both = held.filter(({ word }) => word === 'both');
  const sides =
    both.length > 1 || (yes.length > 0 && no.length > 0) || (both.length > 0 && yes.length + no.length > 0);
  if (!sides) return undefined;
  // What a reader supposes does not lift a red line: what was really said does.
  const isBound = ({ inView }: Stance): boolean => addUp(inView, found.options.rule).redLine;
  const mover = (stance: Stance): Mover => ({
    party: stance.party,
    stance,
    moves: isBound(stance)
      ? []
      : STEPS.filter((step) => step !== stance.word).map((step) => moved(found, stance, step)),
    words: openWords(stance),
  });
  return { issue, yes: yes.map(mover), no: no.map(mover), both: both.map(mover) };
}

function moved(found: Findings, { party, issue }: Stance, position: (typeof STEPS)[number]): Move {
  const supposition = { party, issue, position };
  const others = found.whatif.filter((each) => each.party !== party || each.issue !== issue);
  const after = (): Findings =>
    findings(found.dataset, found.filter, found.options, [...others, supposition]);
  return { supposition, after };
}

function openWords({ inView, word }: Stance): readonly Statement[] {
  return inView.filter(({ position }) => {
    const value = valueOf(position);
    if (value === undefined) return false;
    const said = wordOf(value);
    return (
      said === 'conditional' || (said !== word && word !== 'both') || (word === 'both' && said === 'neutral')
    );
  });
}
