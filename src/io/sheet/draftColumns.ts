/**
 * The statements of a file before its things have ids, as columns: what is found out about a name, a word or a date is found
 * out once, however many statements have it.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { codedOf, mapped, valueIn, type Coded } from '../../model/coded.ts';
import type { Draft } from './draft.ts';
import { sourceName } from './sources.ts';

/** What a statement has beside its place. */
type Field = Exclude<keyof Draft, 'row'>;

export type DraftFields = { readonly [F in Field]: Coded<Draft[F]> };

export interface DraftColumns extends DraftFields {
  readonly size: number;
  /** Of each statement the row in which it stands. */
  readonly rows: Int32Array;
  /** What one says, as the bytes that it is named after if it has no id of its own; good until the next is asked for. */
  readonly says: (at: number) => Uint8Array;
}

/** A statement made one by one, with what it says. */
export interface OwnDraft extends Draft {
  readonly says: readonly unknown[];
}

/** The columns of statements that were made one by one. */
export function columnsOf(list: readonly OwnDraft[]): DraftColumns {
  const column = <F extends Field>(field: F): Coded<Draft[F]> => codedOf(list, (draft) => draft[field]);
  return {
    size: list.length,
    rows: Int32Array.from(list, ({ row }) => row),
    says: (at) => utf8ToBytes(JSON.stringify(list[at]?.says)),
    id: column('id'),
    date: column('date'),
    event: column('event'),
    parties: codedOf(list, ({ parties }) => parties, JSON.stringify),
    speaker: column('speaker'),
    role: column('role'),
    issue: column('issue'),
    towards: column('towards'),
    topic: column('topic'),
    position: column('position'),
    kind: column('kind'),
    text: column('text'),
    language: column('language'),
    intensity: column('intensity'),
    redLine: column('redLine'),
    source: codedOf(
      list,
      ({ source }) => source,
      (source) => source && sourceName(source),
    ),
    confidence: column('confidence'),
    note: column('note'),
  };
}

/** One statement as an object. */
export function draftAt(drafts: DraftColumns, at: number): Draft {
  return {
    row: drafts.rows[at] ?? 0,
    id: valueIn(drafts.id, at),
    date: valueIn(drafts.date, at),
    event: valueIn(drafts.event, at),
    parties: valueIn(drafts.parties, at) ?? [],
    speaker: valueIn(drafts.speaker, at),
    role: valueIn(drafts.role, at),
    issue: valueIn(drafts.issue, at),
    towards: valueIn(drafts.towards, at),
    topic: valueIn(drafts.topic, at),
    position: valueIn(drafts.position, at) ?? 'unclear',
    kind: valueIn(drafts.kind, at) ?? 'coded',
    text: valueIn(drafts.text, at),
    language: valueIn(drafts.language, at),
    intensity: valueIn(drafts.intensity, at),
    redLine: valueIn(drafts.redLine, at),
    source: valueIn(drafts.source, at),
    confidence: valueIn(drafts.confidence, at),
    note: valueIn(drafts.note, at),
  };
}

/** Which statements are towards one of those that speak. */
export function towardsThemselves({ parties, towards, size }: DraftColumns): readonly number[] {
  const found: number[] = [];
  if (towards.values.every((name) => name === undefined)) return found;
  for (let at = 0; at < size; at++) {
    const name = valueIn(towards, at);
    if (name !== undefined && valueIn(parties, at)?.includes(name)) found.push(at);
  }
  return found;
}

/** Names under which others stand from now on. */
export function renamed(
  column: Coded<string | undefined>,
  rename: (name: string) => string | undefined,
): Coded<string | undefined> {
  return mapped(column, (name) => (name === undefined ? undefined : rename(name)));
}
