/** A button that saves a text as a file. Nothing is fetched: the text is made here, when it is asked for. */
import type { ReactNode } from 'react';
import { saveFile } from '../saveFile.ts';

export function Download(props: {
  readonly name: string;
  readonly type: string;
  readonly text: () => string;
  readonly children: ReactNode;
}): ReactNode {
  const { name, type, text, children } = props;
  const save = (): void => saveFile(name, new Blob([text()], { type: `${type};charset=utf-8` }));
  return (
    <button type="button" className="link" onClick={save}>
      {children}
    </button>
  );
}
