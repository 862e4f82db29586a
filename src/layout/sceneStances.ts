/** Stances made into lines, and the dots at the pills' tips where lines end. */
import { stanceOf, type StanceWord, type Stances } from '../analysis/stances.ts';
import type { PlacedIssue, PlacedParty } from './placement.ts';
import { LINE_WORDS, type LineWord, type SceneDot, type SceneStance } from './sceneParts.ts';
import { stanceLine } from './stanceLine.ts';

const isLineWord = (word: StanceWord): word is LineWord => (LINE_WORDS as readonly string[]).includes(word);

/** Widths at rest, px on the screen: dots need more than a line to be as dark. */
const WIDTH: Readonly<Record<LineWord, number>> = {
  supports: 1,
  conditional: 1.5,
  opposes: 1.1,
  both: 1.1,
  neutral: 1,
};

/** A line for each stance in view; none where a party said nothing, or nothing that can be coded. */
export function sceneStances(
  stances: Stances,
  issues: readonly PlacedIssue[],
  parties: readonly PlacedParty[],
): readonly SceneStance[] {
  return issues.flatMap((issue) =>
    parties.flatMap((party): SceneStance[] => {
      const stance = stanceOf(stances, party.id, issue.id);
      if (!stance || !isLineWord(stance.word)) return [];
      const { word, supposed = false } = stance;
      const key = `${party.id} ${issue.id}`;
      const line = stanceLine(issue, party);
      return [
        {
          key,
          party: party.id,
          issue: issue.id,
          word,
          ...line,
          width: WIDTH[word],
          supposed,
          state: 'rest',
          opacity: 1,
        },
      ];
    }),
  );
}

/** The colour of a stance's dot. */
export const TONES = {
  supports: 'alignment',
  conditional: 'alignment',
  opposes: 'conflict',
  both: 'both',
  neutral: 'neutral',
} as const satisfies Record<LineWord, SceneDot['tone']>;

/** Whether a stance's dot is hollow: a yes with a condition, or neither yes nor no. */
export const isHollow = (word: LineWord): boolean => word === 'conditional' || word === 'neutral';

/** A dot for each tip: teal, vermilion, or ink where both meet. Lines that stepped back give way to others. */
export function sceneDots(stances: readonly SceneStance[]): readonly SceneDot[] {
  const tips = new Map<string, SceneStance[]>();
  for (const line of stances) {
    const key = `${line.issue} ${line.tip.x} ${line.tip.y}`;
    tips.set(key, [...(tips.get(key) ?? []), line]);
  }
  return [...tips].map(([key, lines]) => {
    const strongest = Math.max(...lines.map((line) => line.opacity));
    const seen = lines.filter((line) => line.opacity === strongest || line.state === 'related');
    const tones = new Set(seen.map((line) => TONES[line.word]));
    if (tones.size > 1) tones.delete('neutral');
    const [only] = tones;
    return {
      key,
      x: lines[0]?.tip.x ?? 0,
      y: lines[0]?.tip.y ?? 0,
      tone: tones.size === 1 && only ? only : 'both',
      hollow: seen.every((line) => isHollow(line.word)),
      supposed: seen.some((line) => line.supposed),
      opacity: lines.every((line) => line.state === 'faded')
        ? 0.15
        : lines.every((line) => line.state === 'quiet')
          ? 0.5
          : 1,
    };
  });
}
