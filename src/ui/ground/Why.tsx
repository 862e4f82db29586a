/** Why an issue ranks where it does: each factor, the products, breadth, and the conflict by pairs. */
import type { ReactNode } from 'react';
import type { Ground } from '../../analysis/commonGround.ts';
import { Choose } from '../dossier/Choose.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { onSide } from './standing.ts';

const COLUMNS = ['supporting', 'conditional', 'opposing', 'withStance', 'yes', 'no'] as const;

export function Why({ ground }: { readonly ground: Ground }): ReactNode {
  const t = useMessages().ground;
  const { figure, commas } = useFormat();
  const names = useNames();
  const { factors, yes, no, side, breadth } = ground;
  const { on, of } = onSide(ground);
  return (
    <section className="why">
      <h4>{t.why}</h4>
      <p className="soft">{t.formula}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.why}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.columns.bloc}</th>
              {COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  {t.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factors.map((factor) => (
              <tr key={factor.parties.join(' ')}>
                <th scope="row">{commas(factor.parties.map(names.party))}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{figure(factor[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {t.product}
              </th>
              <td className={side === 'yes' ? 'larger' : undefined}>{figure(yes)}</td>
              <td className={side === 'no' ? 'larger' : undefined}>{figure(no)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p>{of === 0 ? t.noBreadth : t.breadthSum(on, of, figure(breadth))}</p>
      <Conflict ground={ground} />
    </section>
  );
}

/** The pairs that the issue sets against each other, each open to its words. */
function Conflict({ ground: { issue, contested } }: { readonly ground: Ground }): ReactNode {
  const { ties } = useReading();
  const t = useMessages().ground;
  const { figure } = useFormat();
  const names = useNames();
  if (contested === 0) return <p>{t.noConflict}</p>;
  const pairs = ties.flatMap(({ a, b, terms, divisor }) => {
    const own = terms.filter(
      ({ about, arc }) => arc === 'conflict' && 'issue' in about && about.issue === issue,
    );
    return own.length === 0
      ? []
      : [{ a, b, amount: own.reduce((sum, { amount }) => sum + amount / divisor, 0) }];
  });
  return (
    <>
      <p>{t.conflictOf(figure(contested))}</p>
      <ul className="pairs">
        {pairs.map(({ a, b, amount }) => (
          <li key={`${a} ${b}`}>
            <Choose what={{ kind: 'tie', a, b }}>
              {names.party(a)} – {names.party(b)}
            </Choose>{' '}
            {figure(amount)}
          </li>
        ))}
      </ul>
    </>
  );
}
