/** Which parties are shown. */
import { memo } from 'react';
import type { Dataset, Id } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Choices } from './Choice.tsx';
import { Windowed } from '../Windowed.tsx';
import type { FilterProps, OnToggle } from './filterProps.ts';
import { Toggle } from './Toggle.tsx';

/** The list may be very long: it is looked at anew only for what concerns it. */
export const PartyFilter = memo(function PartyFilter(props: {
  readonly dataset: Dataset;
  readonly chosen: readonly Id[];
  readonly counts: ReadonlyMap<Id, number> | undefined;
  readonly onChoose: FilterProps['onChoose'];
  readonly onToggle: OnToggle;
}) {
  const { dataset, chosen, counts, onChoose, onToggle } = props;
  const t = useMessages().shell;
  const names = useNames();
  const all = (): readonly Id[] => sortedUnique(dataset.parties.map((party) => party.id));
  const shown = new Set(chosen);
  return (
    <Choices title={t.parties}>
      <Windowed
        items={dataset.parties}
        keyOf={({ id }) => id}
        render={({ id, name }) => (
          <Toggle
            list="parties"
            id={id}
            name={names.text(name)}
            checked={shown.has(id)}
            count={counts && (counts.get(id) ?? 0)}
            onToggle={onToggle}
          />
        )}
      />
      <p className="shortcuts">
        {dataset.shownParties.length < dataset.parties.length && (
          <button type="button" className="quiet" onClick={() => onChoose({ parties: dataset.shownParties })}>
            {t.partiesFirst}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => onChoose({ parties: all() })}>
          {t.all}
        </button>
        <button type="button" className="quiet" onClick={() => onChoose({ parties: [] })}>
          {t.none}
        </button>
      </p>
    </Choices>
  );
});
