/** Which parties are shown. */
import type { ReactNode } from 'react';
import { sortedUnique } from '../../model/ids.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Choice, Choices } from './Choice.tsx';
import { Windowed } from '../Windowed.tsx';
import { toggled, type FilterProps } from './filterProps.ts';

export function PartyFilter({ view, dataset, counts, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  const names = useNames();
  const every = sortedUnique(dataset.parties.map((party) => party.id));
  const shown = new Set(view.parties);
  return (
    <Choices title={t.parties}>
      <Windowed
        items={dataset.parties}
        keyOf={({ id }) => id}
        render={(party) => (
          <Choice
            checked={shown.has(party.id)}
            onChange={(on) => onChoose({ parties: toggled(view.parties, party.id, on) })}
            count={counts && (counts.parties.get(party.id) ?? 0)}
            countWords={t.statementsOf}
          >
            <bdi>{names.text(party.name)}</bdi>
          </Choice>
        )}
      />
      <p className="shortcuts">
        {dataset.shownParties.length < every.length && (
          <button type="button" className="quiet" onClick={() => onChoose({ parties: dataset.shownParties })}>
            {t.partiesFirst}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => onChoose({ parties: every })}>
          {t.all}
        </button>
        <button type="button" className="quiet" onClick={() => onChoose({ parties: [] })}>
          {t.none}
        </button>
      </p>
    </Choices>
  );
}
