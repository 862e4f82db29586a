/** Where the parties could agree: every issue with the answer nearest to all, ranked, each opened by selecting it. */
import { Fragment, memo, useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import { blocsOf } from '../../analysis/blocs.ts';
import { commonGround, type Ground } from '../../analysis/commonGround.ts';
import { byDivision } from '../../analysis/dividing.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { RANKS } from '../../model/view.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { AT_ONCE, usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { useInSteps } from '../useInSteps.ts';
import { GroundRow } from './GroundRow.tsx';
import './ground.css';

/** So many issues of very many parties are listed at a time: each has dozens of marks. */
const CROWDED = 30;

/** So many parties of a bloc are named. */
const NAMED = 12;

export function GroundView(): ReactNode {
  const reading = useReading();
  const { view, tieTable } = reading;
  const chosen = useChosen();
  const { choose } = useActions();
  const t = useMessages().ground;
  const name = useId();
  const shared = useInSteps(commonGround, reading);
  const grounds = useMemo(() => (view.rank === 'shared' ? shared : byDivision(shared)), [view.rank, shared]);
  const piece = usePiece(grounds, isCrowded(reading.dataset) ? CROWDED : AT_ONCE);
  // More of them have hundreds of marks: the page answers while they are made.
  const many = useDeferredValue(piece.shown.length);
  const { select } = view;
  // What is selected is there even if it is not its turn yet.
  const shown = useMemo(
    () => grounds.filter(({ issue }, at) => at < many || (select?.kind === 'issue' && select.id === issue)),
    [grounds, many, select],
  );
  return (
    <section className="ground" aria-labelledby="ground-title">
      <div className="ground-head">
        <h2 id="ground-title">{t.title}</h2>
        <fieldset className="rank-switch">
          <legend className="hidden">{t.rank}</legend>
          {RANKS.map((rank) => (
            <label key={rank}>
              <input
                type="radio"
                name={name}
                checked={chosen.rank === rank}
                onChange={() => choose({ rank })}
              />
              <span>{t.ranks[rank]}</span>
            </label>
          ))}
        </fieldset>
        <p className="soft">{t.explained[view.rank]}</p>
        {view.rank === 'shared' && <Blocs parties={blocsOf(tieTable).blocs.map(({ parties }) => parties)} />}
      </div>
      {grounds.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <ol className="ground-list" aria-label={t.list}>
          <GroundRows grounds={shown} />
        </ol>
      )}
      {piece.more}
    </section>
  );
}

const GroundRows = memo(({ grounds }: { readonly grounds: readonly Ground[] }): ReactNode =>
  grounds.map((ground) => <GroundRow key={ground.issue} ground={ground} />),
);

function Blocs({ parties }: { readonly parties: readonly (readonly string[])[] }): ReactNode {
  const t = useMessages();
  const { commas } = useFormat();
  const names = useNames();
  if (parties.length === 0) return null;
  const camps = parties.map((members) =>
    [
      commas(members.slice(0, NAMED).map(names.party)),
      ...(members.length > NAMED ? [t.shell.andMore(members.length - NAMED)] : []),
    ].join(' '),
  );
  return (
    <p className="soft">
      {t.ground.blocs}{' '}
      {camps.map((camp, index) => (
        <Fragment key={camp}>
          {index > 0 && t.judgement.blocs.between}
          <bdi>{camp}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
