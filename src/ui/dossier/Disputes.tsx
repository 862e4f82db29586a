/** Where sources contradict each other both statements stay, and each leads to the other. */
import type { ReactNode } from 'react';
import type { Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { inWords } from '../format/date.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Choose } from './Choose.tsx';
import { disputesOf } from '../../analysis/contradictions.ts';

export function Disputes({ statement }: { readonly statement: Statement }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const { commas } = useFormat();
  const names = useNames();
  const language = useLanguage();
  const others = disputesOf(statement, dataset);
  if (others.length === 0) return null;
  const outlet = ({ source }: Statement): string | undefined =>
    source === undefined ? undefined : must(lookup(dataset).sources, source).outlet;
  return (
    <div className="disputed">
      <p>{t.disputed}</p>
      <ul className="plain">
        {others.map((other) => (
          <li key={other.id}>
            <Choose what={{ kind: 'statement', id: other.id }}>
              {t.disputedBy(
                commas(other.parties.map(names.party)),
                other.date === undefined ? t.undated : inWords(other.date, language),
                outlet(other),
              )}
            </Choose>
          </li>
        ))}
      </ul>
    </div>
  );
}
