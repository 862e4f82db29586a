/**
 * The view: everything that the reader chose, and nothing else. It is what the address holds.
 */
import type { Confidence, EvidenceKind, Id, PositionWord } from './dataset.ts';

export const VIEW_KINDS = ['graph', 'matrix', 'common-ground', 'timeline'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

/** What an arc shows: the two halves of a tie. */
export const ARCS = ['alignment', 'conflict'] as const;
export type Arc = (typeof ARCS)[number];

/** Which issues make ties (analysis.md, "Which issues count"). */
export const COUNTS = ['contested', 'all'] as const;
export type Count = (typeof COUNTS)[number];

/** Which of a party's statements on an issue count. */
export const RULES = ['latest', 'any', 'every'] as const;
export type Rule = (typeof RULES)[number];

/** What alignment and conflict are divided by. */
export const NORMS = ['none', 'share', 'activity', 'jaccard', 'cosine'] as const;
export type Norm = (typeof NORMS)[number];

/** Which issues are drawn as pills: those first shown, every one in view, or none. No number changes. */
export const PILLS = ['shown', 'all', 'off'] as const;
export type Pills = (typeof PILLS)[number];

export const LANES = ['party', 'issue'] as const;
export type Lanes = (typeof LANES)[number];

/** How common ground is ranked: by what the parties share, or by what divides them. */
export const RANKS = ['shared', 'divided'] as const;
export type Rank = (typeof RANKS)[number];

/** Which issues a comparison of parties shows. */
export const ONLY = ['all', 'differences', 'agreements'] as const;
export type Only = (typeof ONLY)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the dossier is about. A tie's ends are in code-unit order. */
export type Selection =
  | { readonly kind: 'party' | 'issue' | 'statement' | 'event'; readonly id: Id }
  | { readonly kind: 'tie'; readonly a: Id; readonly b: Id };

/** A supposed position: it replaces all that the party said on the issue. */
export interface Supposition {
  readonly party: Id;
  readonly issue: Id;
  readonly position: PositionWord | 'none';
}

/** Where a story is: its step, counted from 1. */
export interface StoryPlace {
  readonly id: Id;
  readonly step: number;
}

/** A reader's choices, resolved against a data set: complete, lists sorted by code unit and without repeats. */
export interface View {
  readonly dataset: Id;
  /** The first 8 hex digits of the data set's hash, when the link pins its version. */
  readonly pinned?: string | undefined;
  readonly kind: ViewKind;
  readonly select?: Selection | undefined;
  readonly parties: readonly Id[];
  readonly issues: readonly Id[];
  readonly topics: readonly Id[];
  readonly arcs: readonly Arc[];
  readonly pills: Pills;
  /** ISO days, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly evidence: readonly EvidenceKind[];
  readonly joint: boolean;
  readonly confidence: readonly Confidence[];
  readonly count: Count;
  readonly rule: Rule;
  readonly norm: Norm;
  /** An arc below this, after `norm`, is hidden. */
  readonly min: number;
  readonly whatif: readonly Supposition[];
  /** An ISO day: compare with the stances as of that day. */
  readonly since?: string | undefined;
  readonly compare: readonly Id[];
  readonly lanes: Lanes;
  readonly open: readonly Id[];
  readonly q: string;
  readonly story?: StoryPlace | undefined;
  readonly lang?: string | undefined;
  readonly theme?: Theme | undefined;
  readonly embed: boolean;
  /** Whether the camps are drawn on the graph. */
  readonly blocs: boolean;
  readonly rank: Rank;
  readonly only: Only;
}
