/** Two parties face to face: the sum, and under each issue both sides' words. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { compareParties, type Comparison } from '../../analysis/comparison.ts';
import { tieOf } from '../../analysis/reading.ts';
import { hasLittleEvidence, type Tie } from '../../analysis/ties.ts';
import type { Id } from '../../model/dataset.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { goTo } from './anchors.ts';
import { Attitudes } from './Attitudes.tsx';
import { withParties } from './bringIntoView.ts';
import { whyNoTie } from './noTie.ts';
import { NotInView } from './NotInView.tsx';
import { PartyMark } from './PartyMark.tsx';
import { Sum } from './Sum.tsx';
import { TieIssues } from './TieIssue.tsx';

export function TieDossier({ a, b }: { readonly a: Id; readonly b: Id }): ReactNode {
  const { view } = useReading();
  const chosen = useChosen();
  const { choose } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  const missing = [a, b].filter((id) => !view.parties.includes(id));
  return (
    <>
      <div className="pair">
        <PartyMark party={a} />
        <h2 tabIndex={-1}>{t.tie.heading(names.party(a), names.party(b))}</h2>
        <PartyMark party={b} />
      </div>
      {missing.length === 0 ? (
        <FaceToFace a={a} b={b} />
      ) : (
        <NotInView onShow={() => choose(withParties(chosen, missing))}>
          {missing.map((id) => t.notInView(names.party(id))).join(' ')}
        </NotInView>
      )}
    </>
  );
}

/** Words that a reader asked for: the element's id. */
interface Wish {
  readonly anchor: string;
}

function FaceToFace({ a, b }: { readonly a: Id; readonly b: Id }): ReactNode {
  const reading = useReading();
  const t = useMessages().dossier.tie;
  const tie = tieOf(reading, a, b);
  const comparison = useMemo(() => compareParties(reading, a, b), [reading, a, b]);
  // Asked for again, the same words are another wish.
  const [wish, setWish] = useState<Wish>();
  useEffect(() => {
    // Of a long list they are rendered by now.
    if (wish) goTo(wish.anchor);
  }, [wish]);
  return (
    <>
      {tie ? (
        <Numbers tie={tie} comparison={comparison} onOpen={(anchor) => setWish({ anchor })} />
      ) : (
        <p>{t.none[whyNoTie(comparison)]}</p>
      )}
      <Issues comparison={comparison} wanted={wish?.anchor} />
    </>
  );
}

function Numbers(props: {
  readonly tie: Tie;
  readonly comparison: Comparison;
  readonly onOpen: (anchor: string) => void;
}): ReactNode {
  const { tie, comparison, onOpen } = props;
  const t = useMessages().dossier.tie;
  const { figure } = useFormat();
  const incomparable = comparison.issues.filter(({ verdict }) => verdict === 'incomparable').length;
  return (
    <>
      <p className="numbers">
        <span className="amount alignment">
          {t.alignment} <b>{figure(tie.alignment)}</b>
        </span>{' '}
        <span className="amount conflict">
          {t.conflict} <b>{figure(tie.conflict)}</b>
        </span>{' '}
        <span className="amount">
          {t.net} <b>{figure(tie.net)}</b>
        </span>
      </p>
      <p>
        {t.compared(tie.agreed, tie.opposed, tie.mixed, tie.compared)}
        {incomparable > 0 && ` ${t.incomparable(incomparable)}`}
      </p>
      {hasLittleEvidence(tie) && <p className="callout">{t.little}</p>}
      <section>
        <h3>{t.sum}</h3>
        <Sum tie={tie} onOpen={onOpen} />
      </section>
    </>
  );
}

/** Contested issues stand open; what nobody disputes, and what cannot be compared, is one click away. */
function Issues(props: { readonly comparison: Comparison; readonly wanted: string | undefined }): ReactNode {
  const { comparison, wanted } = props;
  const { options } = useReading();
  const t = useMessages().dossier.tie;
  const { issues, attitudes, a, b } = comparison;
  const comparable = issues.filter(({ verdict }) => verdict !== 'incomparable');
  const contested = comparable.filter((each) => each.contested);
  const undisputed = comparable.filter((each) => !each.contested);
  const incomparable = issues.filter(({ verdict }) => verdict === 'incomparable');
  return (
    <>
      {contested.length > 0 && (
        <section>
          <h3>{t.contested}</h3>
          <TieIssues issues={contested} a={a} b={b} wanted={wanted} />
        </section>
      )}
      {undisputed.length > 0 && (
        <details>
          <summary>{t.nobodyDisputes(undisputed.length, contested.length === 0)}</summary>
          {options.count === 'contested' && <p className="soft">{t.uncounted}</p>}
          <TieIssues issues={undisputed} a={a} b={b} wanted={wanted} />
        </details>
      )}
      <Attitudes attitudes={attitudes} />
      {incomparable.length > 0 && (
        <details>
          <summary>{t.cannot(incomparable.length)}</summary>
          <TieIssues issues={incomparable} a={a} b={b} wanted={wanted} />
        </details>
      )}
    </>
  );
}
