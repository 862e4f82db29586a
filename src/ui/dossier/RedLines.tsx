/** The positions on an issue that their own words call not negotiable. Their sources stand with the words below. */
import type { ReactNode } from 'react';
import type { RollGroup } from '../../analysis/issueRoll.ts';
import { useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { Choose } from './Choose.tsx';
import { PartyNames } from './PartyNames.tsx';
import { statementsOf } from './rollStatements.ts';
import { When } from './When.tsx';
import { Words } from './Words.tsx';

export function RedLines({ groups }: { readonly groups: readonly RollGroup[] }): ReactNode {
  const t = useMessages().dossier.issue;
  const lines = statementsOf(groups, 'counted').filter(({ redLine }) => redLine);
  const { shown, more } = usePiece(lines);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t.redLines}</h3>
      {shown.map((statement) => (
        <figure className="red-line-quote" key={statement.id}>
          <Words statement={statement} />
          <figcaption>
            <p>
              <PartyNames parties={statement.parties} /> ·{' '}
              <Choose what={{ kind: 'statement', id: statement.id }}>
                <When date={statement.date} />
              </Choose>
            </p>
          </figcaption>
        </figure>
      ))}
      {more}
    </section>
  );
}
