/** One statement: its words as they stand in the source, who said them, and where they can be read. */
import type { ReactNode } from 'react';
import { valueOf, wordOf } from '../../analysis/position.ts';
import type { Id, Position, PositionWord, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { inWords } from '../format/date.ts';
import { figure } from '../format/number.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useLanguage, useReading } from '../reading.tsx';
import { CopyQuote } from './CopyQuote.tsx';
import { PositionMark } from './PositionMark.tsx';
import { SourceLink } from './SourceLink.tsx';

/** The word of a position as it was coded. */
export function positionWord(position: Position): PositionWord {
  const value = valueOf(position);
  return value === undefined ? 'unclear' : wordOf(value);
}

export function Quote(props: {
  readonly statement: Statement;
  /** Whose words these are here: the others of a joint statement are named. Without it all are. */
  readonly of?: Id;
  /** False where a rule leaves the statement out of the stance. */
  readonly counted?: boolean;
}): ReactNode {
  const { statement, of, counted = true } = props;
  const t = useMessages().dossier;
  const word = positionWord(statement.position);
  return (
    <figure className={`quote ${word}`} id={`quote-${of ?? 'all'}-${statement.id}`}>
      <p className="quote-position">
        <PositionMark word={word} /> {t.words[word]}
        {typeof statement.position === 'number' && ` (${figure(statement.position)})`}
        {statement.redLine && <strong className="red-line">{t.redLine}</strong>}
        {!counted && <span className="not-counted">{t.notCounted}</span>}
      </p>
      <Words statement={statement} />
      <figcaption>
        <Attribution statement={statement} of={of} />
      </figcaption>
    </figure>
  );
}

/** The words alone. Only what a source prints as said is a blockquote in quotation marks. */
export function Words({ statement }: { readonly statement: Statement }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const lang = statement.language ?? dataset.language;
  return (
    <>
      {statement.context !== undefined && <p className="context">{names.text(statement.context)}</p>}
      {statement.text === undefined && <p className="reported">{t.kinds.coded}</p>}
      {statement.text !== undefined && statement.kind === 'direct' && (
        <blockquote lang={lang} dir="auto">
          {statement.text}
        </blockquote>
      )}
      {statement.text !== undefined && statement.kind !== 'direct' && (
        <p className="reported" lang={lang} dir="auto">
          {statement.text}
        </p>
      )}
    </>
  );
}

function Attribution({ statement, of }: { readonly statement: Statement; readonly of: Id | undefined }): ReactNode {
  const { dataset } = useReading();
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  const language = useLanguage();
  const things = lookup(dataset);
  const speaker = statement.speaker === undefined ? undefined : must(things.speakers, statement.speaker);
  const role = statement.role ?? speaker?.role;
  const source = statement.source === undefined ? undefined : must(things.sources, statement.source);
  const others = statement.parties.filter((party) => party !== of).map(names.party);
  const { event } = statement;
  return (
    <>
      <p>
        {statement.kind === 'reported' && `${t.kinds.reported} · `}
        {speaker && (
          <strong>
            <bdi>{names.text(speaker.name)}</bdi>
          </strong>
        )}
        {role !== undefined && <>, {names.text(role)}</>}
        {speaker || role !== undefined ? ' · ' : ''}
        <button
          type="button"
          className="link"
          title={t.open}
          onClick={() => select({ kind: 'statement', id: statement.id })}
        >
          {statement.date === undefined ? t.undated : inWords(statement.date, language)}
        </button>
        {event !== undefined && (
          <>
            {' · '}
            <button type="button" className="link" onClick={() => select({ kind: 'event', id: event })}>
              {names.event(event)}
            </button>
          </>
        )}
      </p>
      <p>
        {source ? <SourceLink source={source} /> : t.noSource}
        {statement.locator !== undefined && `, ${t.locator(statement.locator)}`}
        {statement.confidence !== undefined && ` · ${t.confidence(statement.confidence)}`}
      </p>
      {statement.parties.length > 1 && <p>{of === undefined ? others.join(', ') : t.joint(others)}</p>}
      {statement.intensity !== undefined && <p>{t.intensity(statement.intensity)}</p>}
      {statement.note !== undefined && <p className="note">{names.text(statement.note)}</p>}
      <Disputes statement={statement} />
      <CopyQuote statement={statement} />
    </>
  );
}

/** Where sources contradict each other both statements stay, and each leads to the other. */
function Disputes({ statement }: { readonly statement: Statement }): ReactNode {
  const { dataset } = useReading();
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  if (statement.contradicts.length === 0) return null;
  return (
    <p className="disputed">
      {t.disputed}{' '}
      {statement.contradicts.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button type="button" className="link" onClick={() => select({ kind: 'statement', id })}>
            {t.disputedBy(must(lookup(dataset).statements, id).parties.map(names.party).join(', '))}
          </button>
        </span>
      ))}
    </p>
  );
}
