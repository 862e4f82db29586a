/** One statement: the position it was coded with, its words, who said them, and where they can be read. */
import type { ReactNode } from 'react';
import { positionWord } from '../../analysis/position.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { Attribution } from './Attribution.tsx';
import { Choose } from './Choose.tsx';
import { CopyQuote } from './CopyQuote.tsx';
import { PositionMark } from './PositionMark.tsx';
import { Words } from './Words.tsx';

export function Quote(props: {
  readonly statement: Statement;
  /** Whose words these are here: the others of a joint statement are named. Without it all are. */
  readonly of?: Id | undefined;
  /** True where a later statement of the party takes its place. */
  readonly replaced?: boolean;
}): ReactNode {
  const { statement, of, replaced = false } = props;
  const { view } = useReading();
  const t = useMessages().dossier;
  const { signed } = useFormat();
  const word = positionWord(statement.position);
  const remark = word === 'unclear' ? t.unclear : replaced ? t.replaced : undefined;
  const isOpen = view.select?.kind === 'statement' && view.select.id === statement.id;
  return (
    <figure className={`quote ${word}`}>
      <p className="quote-position">
        <PositionMark word={word} /> {t.words[word]}
        {typeof statement.position === 'number' && ` (${signed(statement.position)})`}
        {statement.redLine && (
          <>
            {' '}
            <strong className="red-line">{t.redLine}</strong>
          </>
        )}
        {remark !== undefined && <span className="soft"> {remark}</span>}
      </p>
      <Words statement={statement} />
      <figcaption>
        <Attribution statement={statement} of={of} />
        <p className="quote-actions">
          <CopyQuote statement={statement} />
          {!isOpen && <Choose what={{ kind: 'statement', id: statement.id }}>{t.open}</Choose>}
        </p>
      </figcaption>
    </figure>
  );
}
