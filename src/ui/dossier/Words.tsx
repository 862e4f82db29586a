/** The words of a statement. Only what a source prints as said is a blockquote in quotation marks. */
import type { ReactNode } from 'react';
import type { Statement } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

export function Words({ statement }: { readonly statement: Statement }): ReactNode {
  const { text, kind, context, language } = statement;
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const lang = language ?? dataset.language;
  return (
    <>
      {context !== undefined && (
        <p className="context" dir="auto">
          {names.text(context)}
        </p>
      )}
      {text === undefined ? (
        <p className="reported">{t.kinds[kind]}</p>
      ) : kind === 'direct' ? (
        <blockquote lang={lang} dir="auto">
          {text}
        </blockquote>
      ) : (
        <p className="reported" lang={lang} dir="auto">
          {text}
        </p>
      )}
    </>
  );
}
