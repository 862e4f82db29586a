/** How much room marks, labels and pills take, in any of the file's languages. Units: px at scale 1. */
import type { Dataset, Id, Issue, Party, Text } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { allTexts, textIn } from '../model/text.ts';
import { SIGN, titleWidth } from './labelTitle.ts';
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

/**
 * A translation may be larger than the title in the data set's own language, so that one long word does not move every mark:
 * a name takes this much (em) of the air around it and one line more of that below, and a title has room as it is drawn at
 * scale 1, not for a smaller one.
 */
const NAME_SPARE = 1.8;
const TRANSLATION_AROUND = 15;

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
      .map((party) => partySize(party, dataset.language, firstParties.has(party.id) ? 1 : 2, large)),
    issues: [...dataset.issues]
      .sort(byId)
      .map((issue) => pillSize(issue, dataset.language, firstIssues.has(issue.id) ? 1 : 2, pillLines)),
  };
}

/** How wide (em) a name may be in one line where its place is this wide. */
export function nameEm(width: number): number {
  return Math.min(PARTY_EM, width / PARTY_TEXT + NAME_SPARE);
}

/** How wide (em) a title may be in one line of a pill of this width that has two. */
export function titleEm(width: number): number {
  return Math.min(PILL_EM, (width - TRANSLATION_AROUND) / PILL_TEXT - SIGN.room);
}

function partySize(party: Party, language: string, tier: 1 | 2, large: number): PartySize {
  const r = tier === 1 ? large : 24;
  const { own, translations } = inLanguages(party.name, language);
  const first = wrapTitle(own, 600, PARTY_EM);
  const place = Math.max(2 * r, Math.ceil(PARTY_TEXT * widest(first, 600)));
  const others = translations.map((name) => wrapTitle(name, 600, nameEm(place)));
  const em = Math.max(0, ...others.map((lines) => widest(lines, 600) - NAME_SPARE));
  return {
    id: party.id,
    tier,
    r,
    width: Math.max(place, Math.ceil(PARTY_TEXT * em)),
    labelHeight: LABEL_GAP + PARTY_LINE * Math.max(first.length, ...others.map((lines) => lines.length - 1)),
  };
}

function pillSize(issue: Issue, language: string, tier: 1 | 2, pillLines: 1 | 2): IssueSize {
  const { own, translations } = inLanguages(issue.title, language);
  const broken = (title: string, em: number): readonly string[] =>
    pillLines === 1 ? [title] : wrapTitle(title, 500, em);
  const pill = Math.ceil(PILL_TEXT * widest(broken(own, PILL_EM), 500)) + PILL_AROUND;
  const others = translations.map(
    (title) => Math.ceil(titleWidth(broken(title, titleEm(pill)), PILL_TEXT)) + TRANSLATION_AROUND,
  );
  const width = Math.max(pill, ...others);
  return { id: issue.id, tier, width, height: pillLines === 1 ? 28 : 44 };
}

/** A text in the data set's own language, and in all its others. */
function inLanguages(text: Text, language: string): { own: string; translations: readonly string[] } {
  const own = textIn(text, language, language);
  return { own, translations: allTexts(text).filter((each) => each !== own) };
}
