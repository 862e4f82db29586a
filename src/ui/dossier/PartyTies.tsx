/** A party's tie to each other party in view, as bars on one scale. */
import type { ReactNode } from 'react';
import { compareParties } from '../../analysis/comparison.ts';
import { partiesInView } from '../../analysis/filter.ts';
import { greatestFirst, greatestSum } from '../../analysis/greatest.ts';
import { tieOf } from '../../analysis/reading.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { hasLittleEvidence } from '../../analysis/ties.ts';
import type { Id } from '../../model/dataset.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { whyNoTie } from './noTie.ts';

export function PartyTies({ party }: { readonly party: Id }): ReactNode {
  const { dataset, filter, tieTable } = useReading();
  const t = useMessages().dossier.party;
  const inView = partiesInView(dataset, filter).filter((id) => id !== party);
  // Nobody reads a thousand ties: what stands out comes first, and is said to.
  const isSorted = isCrowded(dataset);
  const others = isSorted ? greatestFirst(tieTable, party, inView) : inView;
  const { shown, more } = usePiece(others);
  if (others.length === 0) return null;
  // One scale for the whole view, so that two parties' bars can be compared as well.
  const most = greatestSum(tieTable);
  return (
    <section>
      <div className="with-key">
        <h3>{t.ties}</h3>
        <p className="soft">
          <span className="swatch alignment" /> {t.alignment} · <span className="swatch conflict" />{' '}
          {t.conflict}
        </p>
        {isSorted && <p className="soft">{t.greatestFirst}</p>}
      </div>
      <ul className="plain tie-rows">
        {shown.map((other) => (
          <li key={other}>
            <TieRow party={party} other={other} most={most} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function TieRow(props: { readonly party: Id; readonly other: Id; readonly most: number }): ReactNode {
  const { party, other, most } = props;
  const reading = useReading();
  const { select } = useActions();
  const t = useMessages().dossier.party;
  const { figure, commas } = useFormat();
  const names = useNames();
  const [a, b] = party < other ? [party, other] : [other, party];
  const name = names.party(other);
  const tie = tieOf(reading, a, b);
  const little = tie && hasLittleEvidence(tie) ? t.little : undefined;
  const said = tie
    ? commas([
        t.tie(name, figure(tie.alignment), figure(tie.conflict)),
        ...(little === undefined ? [] : [little]),
      ])
    : undefined;
  const share = (amount: number): string => `${(amount / most) * 100}%`;
  return (
    <button type="button" className="tie-row" aria-label={said} onClick={() => select({ kind: 'tie', a, b })}>
      <span>{name}</span>
      {tie ? (
        <>
          <span className="bar">
            <span className="alignment" style={{ inlineSize: share(tie.alignment) }} />
            <span className="conflict" style={{ inlineSize: share(tie.conflict) }} />
          </span>
          <span className="figures">
            {figure(tie.alignment)} · {figure(tie.conflict)}
          </span>
          {little && <span className="remark">{little}</span>}
        </>
      ) : (
        <span className="no-tie">{t.noTie[whyNoTie(compareParties(reading, a, b))]}</span>
      )}
    </button>
  );
}
