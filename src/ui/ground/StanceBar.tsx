/** One bar: every party by its stance, from yes to no; the unclear and the silent stand apart. */
import { memo, type ReactNode } from 'react';
import type { Ground } from '../../analysis/commonGround.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { stanceOf, type StanceWord } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { isSelected } from '../matrix/selected.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading, type Actions } from '../reading.tsx';

/** From one answer to the other. It is no ranking. */
const WITH_STANCE = ['supports', 'conditional', 'neutral', 'both', 'opposes'] as const;
const APART = ['unclear', 'none'] as const;

/** So many parties with the same stance have a mark, and so many of very many: the matrix has all. */
const MOST = 24;
const CROWDED = 12;

export function StanceBar({ ground: { issue, stances: byWord } }: { readonly ground: Ground }): ReactNode {
  const { dataset, stances, view } = useReading();
  const { select } = useActions();
  const { ground: t, shell } = useMessages();
  const names = useNames();
  const segment = (party: Id, word: StanceWord): ReactNode => {
    const stance = stanceOf(stances, party, issue);
    const newest = stance?.counted[0] ?? stance?.inView[0];
    const selection = newest
      ? ({ kind: 'statement', id: newest.id } as const)
      : ({ kind: 'party', id: party } as const);
    return (
      <Segment
        key={party}
        {...selection}
        party={names.party(party)}
        short={names.short(party)}
        issue={names.issue(issue)}
        word={word}
        isSupposed={stance?.supposed === true}
        isRedLine={stance?.redLine === true}
        isPressed={isSelected(view.select, selection)}
        onSelect={select}
      />
    );
  };
  const some = (word: StanceWord): readonly ReactNode[] => {
    const parties = byWord.get(word) ?? [];
    const most = isCrowded(dataset) ? CROWDED : MOST;
    return [
      ...parties.slice(0, most).map((party) => segment(party, word)),
      parties.length > most && (
        <span key={word} className="soft">
          {shell.andMore(parties.length - most)}
        </span>
      ),
    ];
  };
  return (
    <div className="stance-bar" role="group" aria-label={t.bar(names.issue(issue))}>
      {WITH_STANCE.flatMap(some)}
      <span className="apart">{APART.flatMap(some)}</span>
    </div>
  );
}

/** One party. There are thousands: each is rendered anew only when it changes itself. */
const Segment = memo(function Segment(props: {
  /** What it opens. */
  readonly kind: 'statement' | 'party';
  readonly id: Id;
  /** Names. */
  readonly party: string;
  readonly short: string;
  readonly issue: string;
  readonly word: StanceWord;
  readonly isSupposed: boolean;
  readonly isRedLine: boolean;
  readonly isPressed: boolean;
  readonly onSelect: Actions['select'];
}): ReactNode {
  const { kind, id, party, short, issue, word, isSupposed, isRedLine, isPressed, onSelect } = props;
  const { ground: t, matrix } = useMessages();
  const { commas } = useFormat();
  const remarks = [isSupposed && t.supposed, isRedLine && matrix.redLine].filter((each) => each !== false);
  return (
    <button
      type="button"
      className={`segment ${word}${isSupposed ? ' supposed' : ''}${isRedLine ? ' red-line' : ''}`}
      aria-label={matrix.cell(party, issue, matrix.words[word], remarks)}
      aria-pressed={isPressed}
      title={commas([party, matrix.words[word], ...remarks])}
      onClick={() => onSelect({ kind, id })}
    >
      <PositionMark word={word} />
      <bdi aria-hidden="true">{short}</bdi>
    </button>
  );
});
