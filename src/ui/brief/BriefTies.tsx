/** The table of ties. */
import type { ReactNode } from 'react';
import { hasLittleEvidence } from '../../analysis/ties.ts';
import type { Listed } from '../../export/brief/order.ts';
import type { BriefTie } from '../../export/brief/ties.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Refs } from './Refs.tsx';
import { Star } from './Star.tsx';

const COUNTS = ['agreed', 'opposed', 'mixed'] as const;

export function BriefTies(props: { readonly ties: Listed<BriefTie>; readonly without: number }): ReactNode {
  const { rows, left } = props.ties;
  const { brief: t } = useMessages();
  return (
    <section>
      <h2>{t.sections.ties}</h2>
      <p>{left > 0 ? t.tiesGreatest(rows.length, rows.length + left) : t.tiesOrder}</p>
      {rows.length === 0 ? <p>{t.noTies}</p> : <TieRows rows={rows} />}
      {props.without > 0 && <p>{t.without(props.without)}</p>}
    </section>
  );
}

function TieRows({ rows }: { readonly rows: readonly BriefTie[] }): ReactNode {
  const { brief, dossier } = useMessages();
  const { figure } = useFormat();
  const names = useNames();
  const t = brief.columns;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={brief.sections.ties}>
      <table className="brief-ties">
        <thead>
          <tr>
            <th scope="col">{t.pair}</th>
            <th scope="col">{t.alignment}</th>
            <th scope="col">{t.conflict}</th>
            {COUNTS.map((count) => (
              <th scope="col" key={count}>
                {t[count]}
              </th>
            ))}
            <th scope="col">{t.notes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tie, pair: [a, b], supposed, evidence }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                <bdi>{names.party(a)}</bdi> – <bdi>{names.party(b)}</bdi>
                {hasLittleEvidence(tie) && <small>{dossier.party.little}</small>}
                {supposed && <Star />}
              </th>
              <td>
                <span className="amount alignment">{figure(tie.alignment)}</span>
              </td>
              <td>
                <span className="amount conflict">{figure(tie.conflict)}</span>
              </td>
              {COUNTS.map((count) => (
                <td key={count}>{figure(tie[count])}</td>
              ))}
              <td>
                <Refs evidence={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
