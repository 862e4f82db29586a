/** Which parties stand side by side: those in view can be chosen; those chosen before and not in view are named. */
import { useRef, type ReactNode } from 'react';
import { partiesInView } from '../../analysis/filter.ts';
import { chosenInView } from '../../analysis/sideBySide.ts';
import { NotInView } from '../dossier/NotInView.tsx';
import { withParties } from '../dossier/bringIntoView.ts';
import { Choice, Choices } from '../filters/Choice.tsx';
import { toggled } from '../filters/filterProps.ts';
import { usePiece } from '../More.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';

/** So many parties are offered at a time. */
const AT_ONCE = 60;

export function ChooseCompared(): ReactNode {
  const reading = useReading();
  const { dataset, view } = reading;
  const chosen = useChosen();
  const { choose } = useActions();
  const t = useMessages().compare;
  const { commas } = useFormat();
  const names = useNames();
  const choices = useRef<HTMLDivElement>(null);
  const compared = chosenInView(reading, view.compare);
  const piece = usePiece(partiesInView(dataset, reading.filter), AT_ONCE);
  const leftOut = dataset.parties
    .map(({ id }) => id)
    .filter((id) => view.compare.includes(id) && !view.parties.includes(id));
  const clear = (): void => {
    choose({ compare: [], only: 'all' });
    // The button goes with the choice: who pressed it by key goes on among the parties.
    choices.current?.querySelector('input')?.focus();
  };
  return (
    <div className="compare-choice">
      <Choices title={t.title}>
        <div className="compare-parties" ref={choices}>
          {piece.shown.map((party) => (
            <Choice
              key={party}
              checked={chosen.compare.includes(party)}
              onChange={(on) => choose({ compare: toggled(chosen.compare, party, on) })}
            >
              <bdi>{names.party(party)}</bdi>
            </Choice>
          ))}
        </div>
        {piece.more}
        <p className="hint">
          {compared.length > 1 ? t.said(compared.length) : compared.length === 1 ? t.oneMore : t.hint}{' '}
          {view.compare.length > 0 && (
            <button type="button" className="quiet" onClick={clear}>
              {t.clear}
            </button>
          )}
        </p>
      </Choices>
      {leftOut.length > 0 && (
        <NotInView onShow={() => choose(withParties(chosen, leftOut))}>
          {t.leftOut(commas(leftOut.map(names.party)))}
        </NotInView>
      )}
    </div>
  );
}
