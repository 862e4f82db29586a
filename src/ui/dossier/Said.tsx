/** What a party says about one thing: where that leaves it, and every statement in view, newest first. */
import type { ReactNode } from 'react';
import type { Said } from '../../analysis/stances.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { InPieces } from '../More.tsx';
import { PositionMark } from './PositionMark.tsx';
import { Quote } from './Quote.tsx';

/** The stance in a word, and how far it can be relied on; `more` comes first. */
export function Outcome({ said, more }: { readonly said: Said; readonly more?: string }): ReactNode {
  const { dossier, judgement } = useMessages();
  const { words, party: t } = dossier;
  const clear = said.inView.filter(({ position }) => position !== 'unclear').length;
  const remarks = [
    words[said.word],
    said.supposed && judgement.whatif.marked,
    more,
    !said.supposed && clear > said.counted.length && t.latestOf(said.counted.length, clear),
    said.othersDiffer && t.differ,
    said.changed && t.changed,
  ].filter(Boolean);
  return (
    <span className="outcome">
      <PositionMark word={said.word} /> {remarks.join(' · ')}
    </span>
  );
}

export function Quotes({ said, of }: { readonly said: Said; readonly of: Id }): ReactNode {
  return (
    <InPieces
      items={said.inView}
      render={(statement) => (
        <Quote
          key={statement.id}
          statement={statement}
          of={of}
          replaced={!said.supposed && isReplaced(statement, [said])}
        />
      )}
    />
  );
}

/** Whether others stand for everybody who made a statement. Of an unclear one its quote says that it never counts. */
export function isReplaced(statement: Statement, said: readonly Said[]): boolean {
  return !said.some(({ counted }) => counted.includes(statement));
}
