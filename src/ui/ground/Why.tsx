/** Why an issue ranks where it does: each factor, the products, breadth, and the conflict by pairs. */
import { useMemo, type ReactNode } from 'react';
import type { Ground } from '../../analysis/commonGround.ts';
import { opposedPairs } from '../../analysis/opposedPairs.ts';
import { useSomeNames } from '../brief/someNames.ts';
import { Choose } from '../dossier/Choose.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { onSide } from './standing.ts';

/** So many pairs are listed at a time, and so many groups. */
const AT_ONCE = 60;

const COLUMNS = ['supporting', 'conditional', 'opposing', 'withStance', 'yes', 'no'] as const;

export function Why({ ground }: { readonly ground: Ground }): ReactNode {
  const t = useMessages().ground;
  const { figure, commas } = useFormat();
  const some = useSomeNames();
  const { factors, yes, no, side, breadth } = ground;
  const piece = usePiece(factors, AT_ONCE);
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
            {piece.shown.map((factor) => (
              <tr key={factor.parties[0]}>
                <th scope="row">{commas(some(factor.parties))}</th>
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
      {piece.more}
      <p>{of === 0 ? t.noBreadth : t.breadthSum(on, of, figure(breadth))}</p>
      <Conflict ground={ground} />
    </section>
  );
}

/** The pairs that the issue sets against each other, each open to its words. */
function Conflict({ ground: { issue, contested } }: { readonly ground: Ground }): ReactNode {
  const reading = useReading();
  const t = useMessages().ground;
  const { figure } = useFormat();
  const names = useNames();
  const pairs = useMemo(() => opposedPairs(reading, issue), [reading, issue]);
  const piece = usePiece(pairs, AT_ONCE);
  if (contested === 0) return <p>{t.noConflict}</p>;
  return (
    <>
      <p>{t.conflictOf(figure(contested))}</p>
      <ul className="pairs">
        {piece.shown.map(({ a, b, amount }) => (
          <li key={`${a} ${b}`}>
            <Choose what={{ kind: 'tie', a, b }}>
              {names.party(a)} – {names.party(b)}
            </Choose>{' '}
            {figure(amount)}
          </li>
        ))}
      </ul>
      {piece.more}
    </>
  );
}
