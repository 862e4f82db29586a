/** The sum that makes a tie's numbers, term by term: a real table. */
import { useMemo, type ReactNode } from 'react';
import type { Atom } from '../../analysis/stances.ts';
import type { Term } from '../../analysis/terms.ts';
import type { Tie } from '../../analysis/ties.ts';
import type { Id } from '../../model/dataset.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { attitudeAnchor, issueAnchor } from './anchors.ts';

export function Sum(props: {
  readonly tie: Tie;
  /** Leads to the words behind a term. */
  readonly onOpen: (anchor: string) => void;
}): ReactNode {
  const { tie, onOpen } = props;
  const { norm, rule, count } = useReading().view;
  const { dossier, judgement } = useMessages();
  const t = dossier.tie;
  const { figure, signed } = useFormat();
  const worth = (atom: Atom | undefined): string =>
    atom ? `${signed(atom.value)}${isSupposed(atom) ? '*' : ''}` : '';
  const terms = useMemo(() => tie.terms, [tie]);
  const { shown, more } = usePiece(terms);
  const total = (arc: Term['arc']): number =>
    terms.reduce((sum, term) => (term.arc === arc ? sum + term.amount : sum), 0);
  return (
    <table className="sum">
      <caption>{t.method(rule, count)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.issue}</th>
          <PartyColumn party={tie.a} />
          <PartyColumn party={tie.b} />
          <th scope="col">{t.alignment}</th>
          <th scope="col">{t.conflict}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((term, index) => (
          <tr key={index}>
            <th scope="row">
              <TermName term={term} onOpen={onOpen} />
            </th>
            <td>{worth(term.a)}</td>
            <td>{worth(term.b)}</td>
            <td>{term.arc === 'alignment' && figure(term.amount)}</td>
            <td>{term.arc === 'conflict' && figure(term.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {more && (
          <tr>
            <td colSpan={5}>{more}</td>
          </tr>
        )}
        {terms.some(({ a, b }) => isSupposed(a) || isSupposed(b)) && (
          <tr>
            <th className="divided" scope="row" colSpan={5}>
              {judgement.whatif.star}
            </th>
          </tr>
        )}
        <Totals name={t.total} alignment={total('alignment')} conflict={total('conflict')} />
        {norm !== 'none' && (
          <>
            <tr>
              <th className="divided" scope="row" colSpan={5}>
                {t.divided(norm, figure(tie.divisor))}
              </th>
            </tr>
            <Totals name={t.result} alignment={tie.alignment} conflict={tie.conflict} />
          </>
        )}
      </tfoot>
    </table>
  );
}

/** There is room for the short name only; the whole one is there to be heard. */
function PartyColumn({ party }: { readonly party: Id }): ReactNode {
  const names = useNames();
  return (
    <th scope="col">
      <span className="hidden">{names.party(party)}</span>
      <bdi aria-hidden="true">{names.short(party)}</bdi>
    </th>
  );
}

function Totals(props: {
  readonly name: string;
  readonly alignment: number;
  readonly conflict: number;
}): ReactNode {
  const { figure } = useFormat();
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {props.name}
      </th>
      <td>{figure(props.alignment)}</td>
      <td>{figure(props.conflict)}</td>
    </tr>
  );
}

/** What a term is about. It leads to the words below: a button, since the address is the view's. */
function TermName(props: { readonly term: Term; readonly onOpen: (anchor: string) => void }): ReactNode {
  const { about } = props.term;
  const t = useMessages().dossier.tie;
  const names = useNames();
  const [name, anchor] =
    'issue' in about
      ? [names.issue(about.issue), issueAnchor(about.issue)]
      : [t.attitude(names.short(about.from), names.short(about.to)), attitudeAnchor(about.from, about.to)];
  return (
    <button type="button" className="link" onClick={() => props.onOpen(anchor)}>
      {name}
    </button>
  );
}

/** A value; one that rests on no statement is supposed, and has a star. */
const isSupposed = (atom: Atom | undefined): boolean => atom?.statements.length === 0;
