/** The left column: everything that is shown or left out, each option with the statements it has. */
import { useMemo, type ReactNode } from 'react';
import { optionCounts } from '../../analysis/counts.ts';
import type { Dataset, Id } from '../../model/dataset.ts';
import type { View } from '../../model/view.ts';
import type { Step } from '../../store/store.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { useAfterPicture } from '../useAfterPicture.ts';
import { useSteady } from '../useSteady.ts';
import { EvidenceFilter } from './EvidenceFilter.tsx';
import { toggled, type LongList } from './filterProps.ts';
import { IssueFilter } from './IssueFilter.tsx';
import { NumbersFilter } from './NumbersFilter.tsx';
import { PartyFilter } from './PartyFilter.tsx';
import { ShownFilter } from './ShownFilter.tsx';

/** Options are as the reader chose them; their counts follow with what is read. */
export function Filters(props: {
  readonly view: View;
  readonly dataset: Dataset;
  readonly onChoose: (change: Partial<View>, step?: Step) => void;
  readonly onReset: () => void;
}): ReactNode {
  const { view, dataset, onReset } = props;
  const t = useMessages().shell;
  const counted = useAfterPicture(useReading(), dataset);
  const counts = useMemo(() => counted && optionCounts(counted.dataset, counted.view), [counted]);
  const onChoose = useSteady(props.onChoose);
  const onToggle = useSteady((list: LongList, id: Id, on: boolean) =>
    onChoose({ [list]: toggled(view[list], id, on) }),
  );
  const shared = { view, dataset, counts, onChoose };
  return (
    <>
      <ShownFilter {...shared} />
      <PartyFilter
        dataset={dataset}
        chosen={view.parties}
        counts={counts?.parties}
        onChoose={onChoose}
        onToggle={onToggle}
      />
      <IssueFilter
        dataset={dataset}
        chosen={view.issues}
        topics={view.topics}
        counts={counts}
        onChoose={onChoose}
        onToggle={onToggle}
      />
      <EvidenceFilter {...shared} />
      <NumbersFilter {...shared} />
      <button type="button" onClick={onReset}>
        {t.reset}
      </button>
    </>
  );
}
