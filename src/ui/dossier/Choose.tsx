/** A name that selects what it names; it looks like a quiet link. */
import type { ReactNode } from 'react';
import type { Selection } from '../../model/view.ts';
import { useActions } from '../reading.tsx';

export function Choose(props: { readonly what: Selection; readonly children: ReactNode }): ReactNode {
  const { select } = useActions();
  return (
    <button type="button" className="link" onClick={() => select(props.what)}>
      {props.children}
    </button>
  );
}
