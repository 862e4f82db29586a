/** The sum that makes a tie's numbers, term by term: a real table. */
import type { ReactNode } from 'react';
import type { Atom } from '../../analysis/stances.ts';
import type { Term } from '../../analysis/terms.ts';
import type { Tie } from '../../analysis/ties.ts';
import { figure } from '../format/number.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

export function Sum({ tie }: { readonly tie: Tie }): ReactNode {
  const { view } = useReading();
  const t = useMessages().dossier.tie;
  const names = useNames();
  const total = (arc: Term['arc']): number =>
    tie.terms.reduce((sum, term) => (term.arc === arc ? sum + term.amount : sum), 0);
  return (
    <table className="sum">
      <caption>{t.sumCaption(t.rules[view.rule], view.count)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.issue}</th>
          <th scope="col">{names.short(tie.a)}</th>
          <th scope="col">{names.short(tie.b)}</th>
          <th scope="col">{t.alignment}</th>
          <th scope="col">{t.conflict}</th>
        </tr>
      </thead>
      <tbody>
        {tie.terms.map((term, index) => (
          <tr key={index}>
            <th scope="row">
              <TermName term={term} />
            </th>
            <td>{commitment(term.a)}</td>
            <td>{commitment(term.b)}</td>
            <td>{term.arc === 'alignment' && figure(term.amount)}</td>
            <td>{term.arc === 'conflict' && figure(term.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Totals name={t.total} alignment={total('alignment')} conflict={total('conflict')} />
        {view.norm !== 'none' && (
          <>
            <tr>
              <th scope="row" colSpan={5}>
                {t.divided(view.norm, figure(tie.divisor))}
              </th>
            </tr>
            <Totals name={t.result} alignment={tie.alignment} conflict={tie.conflict} />
          </>
        )}
      </tfoot>
    </table>
  );
}

function Totals(props: {
  readonly name: string;
  readonly alignment: number;
  readonly conflict: number;
}): ReactNode {
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

/** What a term is about; it leads to the words below. */
function TermName({ term }: { readonly term: Term }): ReactNode {
  const t = useMessages().dossier.tie;
  const names = useNames();
  const { about } = term;
  if ('issue' in about) return <Jump to={`words-${about.issue}`}>{names.issue(about.issue)}</Jump>;
  return <Jump to="words-attitudes">{t.attitude(names.party(about.from), names.party(about.to))}</Jump>;
}

/** Scrolls and moves the focus to a heading below; the address is the view’s, so this is no link. */
function Jump(props: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        const target = document.getElementById(props.to);
        target?.scrollIntoView({ block: 'start' });
        target?.focus({ preventScroll: true });
      }}
    >
      {props.children}
    </button>
  );
}

const commitment = (atom: Atom | undefined): string => (atom ? figure(atom.value) : '');
