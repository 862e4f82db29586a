/** How a statement stands in the data set: what its attribution does not say. */
import type { ReactNode } from 'react';
import { positionWord, valueOf } from '../../analysis/position.ts';
import type { Statement } from '../../model/dataset.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';

export function StatementFacts({ statement }: { readonly statement: Statement }): ReactNode {
  const { dataset } = useReading();
  const { statement: t, kinds, words } = useMessages().dossier;
  const { signed } = useFormat();
  const language = useLanguage();
  const value = valueOf(statement.position);
  const word = words[positionWord(statement.position)];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t.position, value === undefined ? t.noValue(word) : t.value(word, signed(value))],
    [t.kind, kinds[statement.kind]],
    [t.language, statement.text === undefined ? undefined : inWords(statement.language ?? dataset.language)],
    [t.coder, statement.coder],
    [t.id, statement.id],
  ];

  /** A language's name; a tag that the browser refuses or does not know stays as it is. */
  function inWords(tag: string): string {
    try {
      return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  return (
    <section>
      <h3>{t.facts}</h3>
      <dl className="facts">
        {facts.map(
          ([name, fact]) =>
            fact !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
