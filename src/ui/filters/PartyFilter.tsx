/** Which parties are shown. */
import { memo } from 'react';
import type { Dataset, Id } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Choices } from './Choice.tsx';
import type { FilterProps, OnToggle } from './filterProps.ts';
import { Toggles } from './Toggles.tsx';

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
  const all = (): readonly Id[] => sortedUnique(dataset.parties.map((party) => party.id));
  return (
    <Choices title={t.parties}>
      <Toggles
        list="parties"
        items={dataset.parties}
        nameOf={({ name }) => name}
        chosen={chosen}
        counts={counts}
        onToggle={onToggle}
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
