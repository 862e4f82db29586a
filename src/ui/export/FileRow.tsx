/** One thing that can be written, and a button for each format. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import type { TextExtension, TextFile } from './files.ts';

export function FileRow(props: {
  /** What it is called on the page, and in the names of its files. */
  readonly title: string;
  readonly what: string;
  /** Whether its files hold a supposition. */
  readonly supposed: boolean;
  /** How each format is written, in the order of the buttons. */
  readonly writers: readonly (readonly [extension: TextExtension, write: () => string])[];
  readonly onSave: (file: TextFile) => void;
}): ReactNode {
  const { title, what, supposed, writers, onSave } = props;
  const t = useMessages().exporting;
  return (
    <div className="file-row" role="group" aria-label={title}>
      <span>{title}</span>
      <span className="formats">
        {writers.map(([extension, write]) => (
          <button
            key={extension}
            type="button"
            aria-label={t.as(title, t.formats[extension])}
            onClick={() => onSave({ what, supposed, extension, write })}
          >
            {t.formats[extension]}
          </button>
        ))}
      </span>
    </div>
  );
}
