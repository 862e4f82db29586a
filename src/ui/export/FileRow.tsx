/** One thing that can be written, and a button for each format. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import type { Content, TextExtension, TextFile } from './files.ts';

export function FileRow(props: {
  /** What it is called on the page, and in the names of its files. */
  readonly title: string;
  readonly what: string;
  /** Whether its files hold a supposition. */
  readonly supposed: boolean;
  /** What is in each format, in the order of the buttons. */
  readonly formats: readonly (readonly [extension: TextExtension, content: Content])[];
  /** Another file is being written: this one must wait. */
  readonly isBusy: boolean;
  readonly onSave: (file: TextFile) => void;
}): ReactNode {
  const { title, what, supposed, formats, isBusy, onSave } = props;
  const t = useMessages().exporting;
  return (
    <div className="file-row" role="group" aria-label={title}>
      <span>{title}</span>
      <span className="formats">
        {formats.map(([extension, content]) => (
          <button
            key={extension}
            type="button"
            aria-label={t.as(title, t.formats[extension])}
            aria-disabled={isBusy}
            onClick={() => !isBusy && onSave({ what, supposed, extension, content })}
          >
            {t.formats[extension]}
          </button>
        ))}
      </span>
    </div>
  );
}
