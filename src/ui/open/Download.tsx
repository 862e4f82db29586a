/** A button that saves something as a file. Nothing is fetched: what is in it is made here, when it is asked for. */
import type { ReactNode } from 'react';
import { saveFile } from '../saveFile.ts';

export function Download(props: {
  readonly name: string;
  readonly type: string;
  readonly content: () => string | Blob;
  /** What assistive technology says, where the words alone do not say of what. */
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { name, type, content, label, children } = props;
  const save = (): void => saveFile(name, new Blob([content()], { type: `${type};charset=utf-8` }));
  return (
    <button type="button" className="link" aria-label={label} onClick={save}>
      {children}
    </button>
  );
}
