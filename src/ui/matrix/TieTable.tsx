/** Parties by parties: alignment and conflict of each pair. */
import type { ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { tieId } from '../../model/ids.ts';
import type { Tie } from '../../analysis/ties.ts';
import { figure } from '../format/number.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { isSelected } from './selected.ts';

export function TieTable(props: { readonly parties: readonly Id[] }): ReactNode {
  const { parties } = props;
  const { ties } = useReading();
  const t = useMessages().matrix;
  const byPair = new Map(ties.map((tie) => [tieId(tie.a, tie.b), tie]));
  const { party: name } = useNames();
  return (
    <section aria-labelledby="matrix-ties">
      <h2 id="matrix-ties">{t.ties}</h2>
      <p className="hint">{t.tiesHint}</p>
      <div className="matrix-scroll" tabIndex={0} role="group" aria-labelledby="matrix-ties">
        <table className="ties">
          <thead>
            <tr>
              <th scope="col" className="corner">
                {t.party}
              </th>
              {parties.map((party) => (
                <th scope="col" key={party}>
                  {name(party)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((row) => (
              <tr key={row}>
                <th scope="row">{name(row)}</th>
                {parties.map((column) =>
                  row === column ? (
                    <td key={column} className="self">
                      {t.self}
                    </td>
                  ) : (
                    <TieCell
                      key={column}
                      tie={byPair.get(tieId(row, column))}
                      from={name(row)}
                      to={name(column)}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TieCell(props: {
  readonly tie: Tie | undefined;
  readonly from: string;
  readonly to: string;
}): ReactNode {
  const { tie, from, to } = props;
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().matrix;
  if (!tie) return <td className="silent">{t.noTie}</td>;
  const selection = { kind: 'tie', a: tie.a, b: tie.b } as const;
  return (
    <td>
      <button
        type="button"
        aria-pressed={isSelected(view.select, selection)}
        aria-label={t.tieCell(from, to, figure(tie.alignment), figure(tie.conflict))}
        onClick={() => select(selection)}
      >
        <span className="amount alignment">{figure(tie.alignment)}</span>
        <span className="amount conflict">{figure(tie.conflict)}</span>
      </button>
    </td>
  );
}
