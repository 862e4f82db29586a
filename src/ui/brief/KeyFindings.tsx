/** The findings that lead a brief: who is most apart and most together, what is shared and what is blocked. */
import type { ReactNode } from 'react';
import { hasLittleEvidence } from '../../analysis/ties.ts';
import type { Leading } from '../../export/brief/brief.ts';
import type { Listed } from '../../export/brief/order.ts';
import type { BriefTie } from '../../export/brief/ties.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { GroundList } from './GroundList.tsx';
import { Refs } from './Refs.tsx';
import { Star } from './Star.tsx';

export function KeyFindings(props: {
  readonly findings: Leading;
  /** Says where more issues of a kind stand. */
  readonly more: (n: number) => string;
}): ReactNode {
  const { findings, more } = props;
  const { brief: t } = useMessages();
  return (
    <section>
      <h2>{t.sections.findings}</h2>
      <h3>{t.conflicts}</h3>
      <Strongest ties={findings.conflict} none={t.noConflict} />
      <h3>{t.alignments}</h3>
      <Strongest ties={findings.alignment} none={t.noAlignment} />
      <h3>{t.shared}</h3>
      <GroundList grounds={findings.shared} none={t.noShared} figure="consensus" left={more} />
      <h3>{t.blocked}</h3>
      <GroundList grounds={findings.blocked} none={t.noBlocked} figure="consensus" left={more} />
    </section>
  );
}

function Strongest(props: { readonly ties: Listed<BriefTie>; readonly none: string }): ReactNode {
  const { rows, left } = props.ties;
  const { brief: t, dossier, graph } = useMessages();
  const names = useNames();
  if (rows.length === 0) return <p>{props.none}</p>;
  return (
    <>
      <ul>
        {rows.map(({ tie, pair: [a, b], supposed, evidence }) => (
          <li key={`${a} ${b}`}>
            <strong>{graph.tie(names.party(a), names.party(b), tie.alignment, tie.conflict)}.</strong>{' '}
            {dossier.tie.compared(tie.agreed, tie.opposed, tie.mixed, tie.compared)}{' '}
            {hasLittleEvidence(tie) && `${dossier.tie.little} `}
            {supposed && <Star />} <Refs evidence={evidence} />
          </li>
        ))}
      </ul>
      {left > 0 && <p>{t.alike(left)}</p>}
    </>
  );
}
