/** The camps, named by their members, with the ties that do not fit: each opens to its words. */
import { useMemo, useState, type ReactNode } from 'react';
import { blocsOf, type Bloc, type Blocs as Found, type Complaint } from '../../analysis/blocs.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { Choose } from '../dossier/Choose.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { Later } from '../Later.tsx';
import { useNames } from '../names.ts';
import { partOf } from '../part.tsx';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { keyOf } from '../useInSteps.ts';

/** Of very many parties they take their time. */
const CrowdBlocs = partOf(async () => (await import('./CrowdBlocs.tsx')).CrowdBlocs);

/** Nobody reads more at once: an export has them all. */
const MOST_LINES = 50;
const MOST_NAMES = 16;

/** Found at once where that costs nothing to speak of, else when a reader asks. */
export function Blocs(): ReactNode {
  const { dataset, tieTable } = useReading();
  const t = useMessages().judgement.blocs;
  const [isAsked, ask] = useState(false);
  if (!isCrowded(dataset)) return <FoundBlocs found={blocsOf(tieTable)} />;
  return (
    <details onToggle={(event) => ask(event.currentTarget.open)}>
      <summary>{t.title}</summary>
      {isAsked && (
        <Later key={keyOf(tieTable)}>
          <CrowdBlocs />
        </Later>
      )}
    </details>
  );
}

export function FoundBlocs({ found }: { readonly found: Found }): ReactNode {
  const { dataset } = useReading();
  const view = useChosen();
  const { choose } = useActions();
  const { shell, judgement } = useMessages();
  const { figure, label } = useFormat();
  const t = judgement.blocs;
  const { blocs, proven, complained, score, almost } = found;
  // Of very many ties they are looked for once, not with each selection.
  const worst = useMemo(() => found.worst(MOST_LINES), [found]);
  if (blocs.length === 0) return null;
  return (
    <section className="blocs">
      <h3>{t.title}</h3>
      <p className="soft">{t.explained}</p>
      <BlocList blocs={blocs} />
      {!isCrowded(dataset) && (
        <label className="choice">
          <input
            type="checkbox"
            checked={view.blocs}
            onChange={(event) => choose({ blocs: event.target.checked })}
          />
          {t.draw}
        </label>
      )}
      <p>{proven ? t.proven : t.found}</p>
      {complained === 0 ? (
        <p>{t.fits}</p>
      ) : (
        <details>
          <summary>{t.complaints(complained, figure(score))}</summary>
          <ul className="plain">
            {worst.map((complaint) => (
              <ComplaintLine key={`${complaint.tie.a} ${complaint.tie.b}`} complaint={complaint} />
            ))}
            {complained > MOST_LINES && <li className="soft">{shell.andMore(complained - MOST_LINES)}</li>}
          </ul>
        </details>
      )}
      {almost && (
        <>
          <p>{label(t.almost(figure(almost.score)))}</p>
          <BlocList blocs={almost.blocs} />
        </>
      )}
    </section>
  );
}

function BlocList({ blocs }: { readonly blocs: readonly Bloc[] }): ReactNode {
  const { shell, judgement } = useMessages();
  const { commas } = useFormat();
  const t = judgement.blocs;
  const names = useNames();
  return (
    <ol className="bloc-list">
      {blocs.map(({ number, parties }) => (
        <li key={number}>
          {commas(parties.slice(0, MOST_NAMES).map(names.party))}
          {parties.length > MOST_NAMES && ` ${shell.andMore(parties.length - MOST_NAMES)}`}
          {parties.length === 1 && <span className="soft"> ({t.alone})</span>}
        </li>
      ))}
    </ol>
  );
}

function ComplaintLine({ complaint: { tie, arc, amount } }: { readonly complaint: Complaint }): ReactNode {
  const t = useMessages().judgement.blocs;
  const { figure } = useFormat();
  const names = useNames();
  return (
    <li>
      <Choose what={{ kind: 'tie', a: tie.a, b: tie.b }}>
        {names.party(tie.a)} – {names.party(tie.b)}
      </Choose>{' '}
      <span className="soft">{t.complaint[arc](figure(amount))}</span>
    </li>
  );
}
