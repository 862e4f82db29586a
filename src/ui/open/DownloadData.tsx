/** A button that saves a data set as a Parley file. */
import type { ReactNode } from 'react';
import type { Loaded } from '../../store/store.ts';
import { Download } from './Download.tsx';

export function DownloadData(props: { readonly loaded: Loaded; readonly children: ReactNode }): ReactNode {
  const { loaded, children } = props;
  return (
    <Download name={`${loaded.dataset.id}.json`} type="application/json" content={() => loaded.file}>
      {children}
    </Download>
  );
}
