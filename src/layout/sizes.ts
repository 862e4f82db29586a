/** How much room marks, labels and pills take, in any of the file's languages. Units: px at scale 1. */
import type { Dataset, Id, Issue, Party } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { allTexts } from '../model/text.ts';
import { widest, wrapTitle } from './wrap.ts';

const PARTY_TEXT = 14;
const PARTY_LINE = 17;
const PILL_TEXT = 13;

/** Room for the sign and the ends, and for letters that stay at 11 px while the picture shrinks to three quarters. */
const PILL_AROUND = 44;

/** A party's name wider than this (em) takes two lines. */
const PARTY_EM = 9.2;

/** A pill's title wider than this (em) takes two lines, where pills have two. */
const PILL_EM = 8.6;

/** With more issues than this, pills have two lines: a field of long pills cannot be read. */
const MOST_ONE_LINE = 14;

/** With more parties first shown than this, marks are smaller. */
const MOST_LARGE = 8;

/** Space between a mark and its label. */
export const LABEL_GAP = 6;

export interface PartySize {
  readonly id: Id;
  /** 1 for what the data set shows first, 2 for the rest, which is placed around it. */
  readonly tier: 1 | 2;
  readonly r: number;
  /** Of mark and label together. */
  readonly width: number;
  readonly labelHeight: number;
}

export interface IssueSize {
  readonly id: Id;
  readonly tier: 1 | 2;
  readonly width: number;
  readonly height: number;
}

export interface Sizes {
  readonly pillLines: 1 | 2;
  /** Both by id in code units. */
  readonly parties: readonly PartySize[];
  readonly issues: readonly IssueSize[];
}

export function sizesOf(dataset: Dataset): Sizes {
  const firstParties = new Set(dataset.shownParties);
  const firstIssues = new Set(dataset.shownIssues);
  const pillLines = dataset.issues.length <= MOST_ONE_LINE ? 1 : 2;
  const large = firstParties.size <= MOST_LARGE ? 30 : 24;
  const byId = (a: { readonly id: Id }, b: { readonly id: Id }): number => byCodeUnit(a.id, b.id);
  return {
    pillLines,
    parties: [...dataset.parties]
      .sort(byId)
      .map((party) => partySize(party, firstParties.has(party.id) ? 1 : 2, large)),
    issues: [...dataset.issues]
      .sort(byId)
      .map((issue) => pillSize(issue, firstIssues.has(issue.id) ? 1 : 2, pillLines)),
  };
}

function partySize(party: Party, tier: 1 | 2, large: number): PartySize {
  const r = tier === 1 ? large : 24;
  const labels = allTexts(party.name).map((name) => wrapTitle(name, 600, PARTY_EM));
  const em = labels.reduce((most, lines) => Math.max(most, widest(lines, 600)), 0);
  const lines = labels.reduce((most, each) => Math.max(most, each.length), 1);
  return {
    id: party.id,
    tier,
    r,
    width: Math.max(2 * r, Math.ceil(PARTY_TEXT * em)),
    labelHeight: LABEL_GAP + PARTY_LINE * lines,
  };
}

function pillSize(issue: Issue, tier: 1 | 2, pillLines: 1 | 2): IssueSize {
  const titles = allTexts(issue.title).map((title) =>
    pillLines === 1 ? [title] : wrapTitle(title, 500, PILL_EM),
  );
  const em = titles.reduce((most, lines) => Math.max(most, widest(lines, 500)), 0);
  const width = Math.ceil(PILL_TEXT * em) + PILL_AROUND;
  return { id: issue.id, tier, width, height: pillLines === 1 ? 28 : 44 };
}
