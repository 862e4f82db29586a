/** One bar: every party by its stance, from yes to no; the unclear and the silent stand apart. */
import type { ReactNode } from 'react';
import type { Ground } from '../../analysis/commonGround.ts';
import { stanceOf, type StanceWord } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import type { Selection } from '../../model/view.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';

/** From one answer to the other. It is no ranking. */
const WITH_STANCE = ['supports', 'conditional', 'neutral', 'both', 'opposes'] as const;
const APART = ['unclear', 'none'] as const;

/** So many parties with the same stance have a mark: the matrix has all. */
const MOST = 24;

export function StanceBar({ ground }: { readonly ground: Ground }): ReactNode {
  const { ground: t, shell } = useMessages();
  const names = useNames();
  const some = (word: StanceWord, parties: readonly Id[]): readonly ReactNode[] => [
    ...parties
      .slice(0, MOST)
      .map((party) => <Segment key={party} party={party} issue={ground.issue} word={word} />),
    parties.length > MOST && (
      <span key={word} className="soft">
        {shell.andMore(parties.length - MOST)}
      </span>
    ),
  ];
  const segments = (words: readonly StanceWord[]): ReactNode =>
    words.flatMap((word) => some(word, ground.stances.get(word) ?? []));
  return (
    <div className="stance-bar" role="group" aria-label={t.bar(names.issue(ground.issue))}>
      {segments(WITH_STANCE)}
      <span className="apart">{segments(APART)}</span>
    </div>
  );
}

function Segment(props: { readonly party: Id; readonly issue: Id; readonly word: StanceWord }): ReactNode {
  const { party, issue, word } = props;
  const { stances, view } = useReading();
  const { select } = useActions();
  const { ground: t, matrix } = useMessages();
  const { commas } = useFormat();
  const names = useNames();
  const stance = stanceOf(stances, party, issue);
  const newest = stance?.counted[0] ?? stance?.inView[0];
  const selection: Selection = newest ? { kind: 'statement', id: newest.id } : { kind: 'party', id: party };
  const remarks = [
    stance?.supposed === true && t.supposed,
    stance?.redLine === true && matrix.redLine,
  ].filter((each) => each !== false);
  const pressed =
    view.select?.kind === selection.kind && 'id' in view.select && view.select.id === selection.id;
  return (
    <button
      type="button"
      className={`segment ${word}${stance?.supposed ? ' supposed' : ''}${stance?.redLine ? ' red-line' : ''}`}
      aria-label={matrix.cell(names.party(party), names.issue(issue), matrix.words[word], remarks)}
      aria-pressed={pressed}
      title={commas([names.party(party), matrix.words[word], ...remarks])}
      onClick={() => select(selection)}
    >
      <PositionMark word={word} />
      <bdi aria-hidden="true">{names.short(party)}</bdi>
    </button>
  );
}
