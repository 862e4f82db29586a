/** Whose words a statement has, when and where they were said, and where they can be read. */
import { Children, Fragment, type ReactNode } from 'react';
import type { Id, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Choose } from './Choose.tsx';
import { Disputes } from './Disputes.tsx';
import { PartyNames } from './PartyNames.tsx';
import { SourceLink } from './SourceLink.tsx';
import { When } from './When.tsx';

export function Attribution(props: {
  readonly statement: Statement;
  /** Whose words these are where they stand; without it all parties are named. */
  readonly of: Id | undefined;
}): ReactNode {
  const { statement, of } = props;
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const { comma } = useFormat();
  const names = useNames();
  const source = statement.source === undefined ? undefined : must(lookup(dataset).sources, statement.source);
  const others = statement.parties.filter((party) => party !== of).map(names.party);
  const joint = of === undefined ? t.jointly : t.joint(others);
  return (
    <>
      <Who statement={statement} of={of} />
      <p>
        {source ? <SourceLink source={source} /> : t.noSource}
        {statement.locator !== undefined && `${comma}${t.locator(statement.locator)}`}
        {statement.confidence !== undefined && (
          <>
            {' · '}
            <span className="nowrap">{t.confidence[statement.confidence]}</span>
          </>
        )}
      </p>
      {statement.parties.length > 1 && <p>{joint}</p>}
      {statement.intensity !== undefined && <p>{t.intensity[statement.intensity]}</p>}
      {statement.note !== undefined && (
        <p className="note" dir="auto">
          {names.text(statement.note)}
        </p>
      )}
      <Disputes statement={statement} />
    </>
  );
}

function Who({ statement, of }: { readonly statement: Statement; readonly of: Id | undefined }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const { comma } = useFormat();
  const names = useNames();
  const { event, date } = statement;
  const speaker =
    statement.speaker === undefined ? undefined : must(lookup(dataset).speakers, statement.speaker);
  const role = statement.role ?? speaker?.role;
  const speaks = (speaker || role !== undefined) && (
    <>
      {speaker && (
        <strong>
          <bdi>{names.text(speaker.name)}</bdi>
        </strong>
      )}
      {speaker && role !== undefined && comma}
      {role !== undefined && <bdi>{names.text(role)}</bdi>}
    </>
  );
  return (
    <p>
      <Dotted>
        {statement.kind === 'reported' && t.kinds.reported}
        {of === undefined && <PartyNames parties={statement.parties} />}
        {speaks}
        <When date={date} />
        {event !== undefined && <Choose what={{ kind: 'event', id: event }}>{names.event(event)}</Choose>}
      </Dotted>
    </p>
  );
}

/** What there is of the parts, with a dot between two. */
function Dotted({ children }: { readonly children: ReactNode }): ReactNode {
  return Children.toArray(children).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
}
