/** The positions that their own words call not negotiable, with these words. */
import type { ReactNode } from 'react';
import type { BriefRedLine } from '../../export/brief/brief.ts';
import type { Listed } from '../../export/brief/order.ts';
import { Words } from '../dossier/Words.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { PositionLine } from './PositionLine.tsx';
import { Refs } from './Refs.tsx';

export function BriefRedLines({ lines }: { readonly lines: Listed<BriefRedLine> }): ReactNode {
  const { brief: t } = useMessages();
  return (
    <section>
      <h2>{t.sections.redLines}</h2>
      {lines.rows.length === 0 ? <p>{t.noRedLines}</p> : <p>{t.redLinesOrder}</p>}
      {lines.rows.map(({ statement, evidence }) => (
        <figure key={statement.id} className="brief-quote">
          <figcaption>
            <PositionLine statement={statement} /> <Refs evidence={evidence} />
          </figcaption>
          <Words statement={statement} />
        </figure>
      ))}
      {lines.left > 0 && <p>{t.leftOut(lines.left)}</p>}
    </section>
  );
}
