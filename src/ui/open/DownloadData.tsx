/** A button that saves a data set as a Parley file. */
import type { ReactNode } from 'react';
import { canonicalText } from '../../io/canonical.ts';
import type { Dataset } from '../../model/dataset.ts';
import { Download } from './Download.tsx';

export function DownloadData(props: { readonly dataset: Dataset; readonly children: ReactNode }): ReactNode {
  const { dataset, children } = props;
  return (
    <Download name={`${dataset.id}.json`} type="application/json" text={() => canonicalText(dataset)}>
      {children}
    </Download>
  );
}
