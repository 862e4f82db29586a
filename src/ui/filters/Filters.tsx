/** The left column: everything that is shown or left out, each option with the statements it has. */
import { useMemo, type ReactNode } from 'react';
import { optionCounts } from '../../analysis/counts.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { View } from '../../model/view.ts';
import type { Step } from '../../store/store.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useAfterPicture } from '../useAfterPicture.ts';
import { EvidenceFilter } from './EvidenceFilter.tsx';
import { IssueFilter } from './IssueFilter.tsx';
import { NumbersFilter } from './NumbersFilter.tsx';
import { PartyFilter } from './PartyFilter.tsx';
import { ShownFilter } from './ShownFilter.tsx';

export function Filters(props: {
  readonly view: View;
  readonly dataset: Dataset;
  readonly onChoose: (change: Partial<View>, step?: Step) => void;
  readonly onReset: () => void;
}): ReactNode {
  const { view, dataset, onChoose, onReset } = props;
  const t = useMessages().shell;
  const now = useMemo(() => ({ dataset, view }), [dataset, view]);
  const counted = useAfterPicture(now, dataset);
  const counts = useMemo(() => counted && optionCounts(counted.dataset, counted.view), [counted]);
  const shared = { view, dataset, counts, onChoose };
  return (
    <>
      <ShownFilter {...shared} />
      <PartyFilter {...shared} />
      <IssueFilter {...shared} />
      <EvidenceFilter {...shared} />
      <NumbersFilter {...shared} />
      <button type="button" onClick={onReset}>
        {t.reset}
      </button>
    </>
  );
}
