/** Two parties face to face: the sum, and under each issue both sides' words. */
import { useMemo, type ReactNode } from 'react';
import { compareParties, type ComparedIssue } from '../../analysis/comparison.ts';
import { tieOf } from '../../analysis/reading.ts';
import { hasLittleEvidence } from '../../analysis/ties.ts';
import type { Attitude } from '../../analysis/towards.ts';
import type { Id } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { figure } from '../format/number.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { NotInView } from './NotInView.tsx';
import { Sum } from './Sum.tsx';
import { TieIssue, Words } from './TieIssue.tsx';

export function TieDossier({ a, b }: { readonly a: Id; readonly b: Id }): ReactNode {
  const { view } = useReading();
  const { choose } = useActions();
  const t = useMessages().dossier.tie;
  const names = useNames();
  const missing = [a, b].filter((id) => !view.parties.includes(id));
  return (
    <>
      <h2 tabIndex={-1}>{t.heading(names.party(a), names.party(b))}</h2>
      {missing.length > 0 ? (
        <NotInView
          name={missing.map(names.party).join(', ')}
          onShow={() => choose({ parties: sortedUnique([...view.parties, ...missing]) })}
        />
      ) : (
        <FaceToFace a={a} b={b} />
      )}
    </>
  );
}

function FaceToFace({ a, b }: { readonly a: Id; readonly b: Id }): ReactNode {
  const reading = useReading();
  const t = useMessages().dossier.tie;
  const { dataset, filter, options } = reading;
  const tie = tieOf(reading, a, b);
  const { issues, attitudes } = useMemo(
    () => compareParties(dataset, filter, options, a, b),
    [dataset, filter, options, a, b],
  );
  const comparable = issues.filter(({ verdict }) => verdict !== 'incomparable');
  const contested = comparable.filter((each) => each.contested);
  const undisputed = comparable.filter((each) => !each.contested);
  const incomparable = issues.filter(({ verdict }) => verdict === 'incomparable');
  return (
    <>
      {tie ? (
        <>
          <p className="numbers">
            <span className="amount alignment">
              {t.alignment} <b>{figure(tie.alignment)}</b>
            </span>
            <span className="amount conflict">
              {t.conflict} <b>{figure(tie.conflict)}</b>
            </span>
            <span>
              {t.net} <b>{figure(tie.net)}</b>
            </span>
          </p>
          <p>
            {t.compared(tie.agreed, tie.opposed, tie.mixed, tie.compared)} {t.incomparable(incomparable.length)}
          </p>
          {hasLittleEvidence(tie) && <p className="little">{t.little}</p>}
          <h3>{t.sum}</h3>
          <Sum tie={tie} />
        </>
      ) : (
        <p>{t.none}</p>
      )}
      {attitudes.length > 0 && <Attitudes attitudes={attitudes} />}
      {contested.length > 0 && (
        <section>
          <h3>{t.contested}</h3>
          <Issues issues={contested} a={a} b={b} />
        </section>
      )}
      {undisputed.length > 0 && (
        <details>
          <summary>{t.nobodyDisputes(undisputed.length)}</summary>
          {options.count === 'contested' && <p className="soft">{t.notCounted}</p>}
          <Issues issues={undisputed} a={a} b={b} />
        </details>
      )}
      {incomparable.length > 0 && (
        <details>
          <summary>{t.cannot(incomparable.length)}</summary>
          <Issues issues={incomparable} a={a} b={b} />
        </details>
      )}
    </>
  );
}

function Issues(props: {
  readonly issues: readonly ComparedIssue[];
  readonly a: Id;
  readonly b: Id;
}): ReactNode {
  return props.issues.map((each) => <TieIssue key={each.issue} compared={each} a={props.a} b={props.b} />);
}

function Attitudes({ attitudes }: { readonly attitudes: readonly Attitude[] }): ReactNode {
  const t = useMessages().dossier.tie;
  const names = useNames();
  return (
    <section>
      <h3 id="words-attitudes" tabIndex={-1}>
        {t.attitudes}
      </h3>
      {attitudes.map((attitude) => (
        <section className="group" key={attitude.from}>
          <h4>{t.attitude(names.party(attitude.from), names.party(attitude.to))}</h4>
          <Words said={attitude} of={attitude.from} />
        </section>
      ))}
    </section>
  );
}
