/** Copies a statement with its citation; where the browser refuses, shows the text to copy by hand. */
import { useState, type ReactNode } from 'react';
import type { Statement } from '../../model/dataset.ts';
import { citation } from '../format/citation.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useActions, useReading } from '../reading.tsx';

export function CopyQuote({ statement }: { readonly statement: Statement }): ReactNode {
  const { dataset } = useReading();
  const { copy } = useActions();
  const t = useMessages().dossier;
  const language = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>();
  const text = citation(statement, dataset, language, t);

  async function copyIt(): Promise<void> {
    setOutcome(undefined);
    try {
      await copy(text);
      setOutcome('copied');
    } catch {
      // Refused by permission or policy: the reader gets the text to copy by hand.
      setOutcome('refused');
    }
  }

  return (
    <>
      <button type="button" className="link" onClick={copyIt}>
        {t.copy}
      </button>
      <span className="copied" aria-live="polite">
        {outcome === 'copied' && t.copied}
        {outcome === 'refused' && t.copyRefused}
      </span>
      {outcome === 'refused' && (
        <textarea ref={selectAll} readOnly value={text} rows={5} aria-label={t.copy} />
      )}
    </>
  );
}

/** Ready for the reader's own copy command. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
