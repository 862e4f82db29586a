/** A name that selects what it names; it looks like a quiet link. On paper it is the name alone. */
import type { ReactNode } from 'react';
import type { Selection } from '../../model/view.ts';
import { useActions, usePrinted } from '../reading.tsx';

export function Choose(props: { readonly what: Selection; readonly children: ReactNode }): ReactNode {
  const { select } = useActions();
  if (usePrinted()) return props.children;
  return (
    <button type="button" className="link" onClick={() => select(props.what)}>
      {props.children}
    </button>
  );
}
