/**
 * The vocabulary of a data set: everything known about one negotiation.
 *
 * Code, screen, files and command line all use these words. A data set in memory is always complete and
 * checked: lists are present (perhaps empty), references resolve, ids are unique slugs.
 */

/** A slug, `[a-z0-9-]+`, fixed for ever: addresses and files outlive releases. */
export type Id = string;

/** Text that is shown: one language, or language tag → text. Quotes are never this: they are plain strings. */
export type Text = string | Readonly<Record<string, string>>;

/** How a party takes part. */
export const ROLES = ['negotiating-party', 'guarantor', 'mediator', 'observer', 'host', 'absent'] as const;
export type Role = (typeof ROLES)[number];

/** What a speaker said about an issue, in a word. `unclear` has no value and is never counted. */
export const POSITION_WORDS = ['supports', 'conditional', 'neutral', 'opposes', 'unclear'] as const;
export type PositionWord = (typeof POSITION_WORDS)[number];

/** A word, or a number from −1 (opposes) to 1 (supports). */
export type Position = PositionWord | number;

/** Words that a source prints as said; words retold by a source; or a position without words (votes, sheets). */
export const EVIDENCE_KINDS = ['direct', 'reported', 'coded'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How far a statement's source and coding can be trusted. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who publishes a source. */
export const SOURCE_KINDS = [
  'official',
  'agency',
  'newspaper',
  'broadcaster',
  'party-or-state-media',
  'advocacy',
  'aggregator',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How much is at stake: 1 operational, 2 project, 3 mission, 4 existence (MACTOR's hierarchy). */
export const INTENSITIES = [1, 2, 3, 4] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** A heading that issues are gathered under. */
export interface Topic {
  readonly id: Id;
  readonly title: Text;
}

/** The part a party plays at one event, where it differs from its usual one. */
export interface EventRole {
  readonly event: Id;
  readonly role: Role;
}

/** A side that takes positions. `names` are searched, never shown as its title. */
export interface Party {
  readonly id: Id;
  readonly name: Text;
  readonly shortName: Text;
  readonly names: readonly string[];
  readonly role: Role;
  readonly roles: readonly EventRole[];
  readonly description?: Text | undefined;
}

/** A person or body that speaks for a party. */
export interface Speaker {
  readonly id: Id;
  readonly name: Text;
  readonly party?: Id | undefined;
  readonly role?: Text | undefined;
  readonly note?: Text | undefined;
}

/** One proposition that a party can support or oppose. With `asks`, the parties who would have to act: a demand. */
export interface Issue {
  readonly id: Id;
  readonly title: Text;
  readonly proposition: Text;
  readonly topic?: Id | undefined;
  readonly definition?: Text | undefined;
  readonly asks: readonly Id[];
}

/** A dated round or turning point. `until` is its last day where it takes more than one. */
export interface NegotiationEvent {
  readonly id: Id;
  readonly title: Text;
  readonly date: string;
  readonly until?: string | undefined;
  readonly description?: Text | undefined;
}

/** Where a statement can be read. `title` may be missing where the page seen did not show one. */
export interface Source {
  readonly id: Id;
  readonly outlet: string;
  readonly kind?: SourceKind | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly archived?: string | undefined;
  readonly language?: string | undefined;
  readonly translatedBy?: string | undefined;
  readonly note?: Text | undefined;
}

/** What every statement has, whatever it is about. */
interface StatementCore {
  readonly id: Id;
  readonly date?: string | undefined;
  readonly event?: Id | undefined;
  /** One party, or several for a joint statement, which counts for each of them. */
  readonly parties: readonly Id[];
  readonly speaker?: Id | undefined;
  /** The office in which the speaker spoke, where it differs from the speaker's usual one. */
  readonly role?: Text | undefined;
  readonly position: Position;
  readonly intensity?: Intensity | undefined;
  /** A position that its own words call not negotiable. */
  readonly redLine?: boolean | undefined;
  readonly kind: EvidenceKind;
  /** The words: verbatim where `kind` is direct, retold where reported, absent where coded. */
  readonly text?: string | undefined;
  /** The lead-in that a fragment needs to be understood; not part of the quote. */
  readonly context?: Text | undefined;
  readonly language?: string | undefined;
  readonly source?: Id | undefined;
  readonly locator?: string | undefined;
  readonly confidence?: Confidence | undefined;
  readonly coder?: string | undefined;
  /** Statements that this one contradicts: both stay, "disputed by sources". */
  readonly contradicts: readonly Id[];
  readonly note?: Text | undefined;
}

/** A position on an issue. */
export interface IssueStatement extends StatementCore {
  readonly issue: Id;
  readonly towards?: undefined;
}

/** A position towards another party, whatever the issue. */
export interface TowardsStatement extends StatementCore {
  readonly towards: Id;
  readonly issue?: undefined;
}

/** The unit of evidence: on a date, one or several parties take a position on an issue or towards a party. */
export type Statement = IssueStatement | TowardsStatement;

/** One step of a story: words beside a view's address, which is held against the data set when it is told. */
export interface StoryStep {
  readonly title?: Text | undefined;
  readonly text: Text;
  readonly view: string;
  /** The statements that its words rest on. */
  readonly rests: readonly Id[];
}

/** A path through the data set that its author laid. */
export interface Story {
  readonly id: Id;
  readonly title: Text;
  readonly steps: readonly StoryStep[];
}

/** Everything about one negotiation. Lists keep the file's order; it is never a ranking. */
export interface Dataset {
  readonly id: Id;
  readonly title: Text;
  readonly description?: Text | undefined;
  /** The BCP 47 tag of texts and quotes that name no language of their own. */
  readonly language: string;
  readonly licence?: Text | undefined;
  readonly method?: Text | undefined;
  readonly topics: readonly Topic[];
  readonly parties: readonly Party[];
  readonly speakers: readonly Speaker[];
  readonly issues: readonly Issue[];
  readonly events: readonly NegotiationEvent[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** The parties of the first picture; empty means that the author left the choice to Parley. */
  readonly shownParties: readonly Id[];
  /** The issues drawn on the first picture; empty means that the author left the choice to Parley. */
  readonly shownIssues: readonly Id[];
  /** Party ids in their order round the graph, so that a new statement never turns the picture. */
  readonly ring: readonly Id[];
  readonly stories: readonly Story[];
  /** Ids that once were: `issue.old-id` → the id of today, for addresses that outlive them. */
  readonly aliases: Readonly<Record<string, Id>>;
}
