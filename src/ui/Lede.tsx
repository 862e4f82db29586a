/** One sentence saying what the picture shows, and the two ties that stand out, each open to its words. */
import type { ReactNode } from 'react';
import { extentOf } from '../analysis/extent.ts';
import { most, type TieTable } from '../analysis/tieTable.ts';
import type { Arc } from '../model/view.ts';
import { inWords } from './format/date.ts';
import { useFormat, useLanguage, useMessages } from './messages/useMessages.ts';
import { isCompared } from './judgement/isCompared.ts';
import { Later } from './Later.tsx';
import { useNames } from './names.ts';
import { partOf } from './part.tsx';
import { useActions, useReading } from './reading.tsx';

const Compared = partOf(async () => (await import('./judgement/Compared.tsx')).Compared);

export function Lede(): ReactNode {
  const { view, columns, tieTable } = useReading();
  const { statements, first, last } = extentOf(columns);
  const t = useMessages().shell;
  const language = useLanguage();
  if (view.parties.length === 0) return <p className="lede">{t.ledeNoParty}</p>;
  if (tieTable.size === 0) {
    return (
      <div className="lede">
        <p>{statements === 0 ? t.ledeNoStatement : t.ledeNothing}</p>
        {isCompared(view) && <ComparedLater />}
      </div>
    );
  }
  return (
    <div className="lede">
      <p>
        {first !== undefined && last !== undefined
          ? t.lede(view.parties.length, inWords(first, language), inWords(last, language))
          : t.ledeUndated(view.parties.length)}
      </p>
      {isCompared(view) ? (
        <ComparedLater />
      ) : (
        <p className="standing-out">
          <Greatest ties={tieTable} arc="conflict" title={t.ledeConflict} />
          <Greatest ties={tieTable} arc="alignment" title={t.ledeAlignment} />
        </p>
      )}
    </div>
  );
}

/** Few views are compared with another: what it takes is not part of the first load. */
function ComparedLater(): ReactNode {
  return (
    <Later>
      <Compared />
    </Later>
  );
}

/** The tie with most of one kind; of equals the first by id. Absent if no tie has any. */
function Greatest(props: { readonly ties: TieTable; readonly arc: Arc; readonly title: string }): ReactNode {
  const { ties, arc, title } = props;
  const { select } = useActions();
  const names = useNames();
  const { figure, label } = useFormat();
  const amount = most(ties[arc]);
  if (amount === 0) return null;
  const tie = ties.tie(ties[arc].indexOf(amount));
  return (
    <span>
      {label(title)}{' '}
      <button
        type="button"
        className={`outstanding ${arc}`}
        onClick={() => select({ kind: 'tie', a: tie.a, b: tie.b })}
      >
        <b>{figure(amount)}</b> <bdi>{names.party(tie.a)}</bdi> – <bdi>{names.party(tie.b)}</bdi>
      </button>
    </span>
  );
}
