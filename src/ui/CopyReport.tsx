/** Copies what is to be told of a failure; where the browser refuses, shows it to be copied by hand. */
import { useState, type ReactNode } from 'react';
import { useMessages } from './messages/useMessages.ts';

export function CopyReport(props: {
  readonly text: string;
  readonly copy: (text: string) => Promise<void>;
}): ReactNode {
  const { text, copy } = props;
  const t = useMessages().failure;
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  async function copyIt(): Promise<void> {
    setOutcome(undefined);
    try {
      await copy(text);
      setOutcome('copied');
    } catch {
      // Refused by permission or policy: the text stands there to be copied by hand, and we say so.
      setOutcome('refused');
    }
  }
  return (
    <>
      <p>
        <button type="button" className="link" onClick={copyIt}>
          {t.copy}
        </button>{' '}
        {outcome === 'copied' && t.copied}
        {outcome === 'refused' && t.copyRefused}
      </p>
      {outcome === 'refused' && <textarea readOnly rows={6} value={text} aria-label={t.reportLabel} />}
    </>
  );
}
