/** How much each party is heard, over the whole data set. */
import type { ReactNode } from 'react';
import { coverage } from '../../analysis/coverage.ts';
import type { Id } from '../../model/dataset.ts';
import { inWords } from '../format/date.ts';
import { usePiece } from '../More.tsx';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

/** So many parties have a row at first. */
const AT_ONCE = 100;

/** @param parties whose rows stand there, in the order of the data set; without it all are there */
export function CoverageTable({ parties }: { readonly parties?: readonly Id[] }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().method.columns;
  const { figure } = useFormat();
  const names = useNames();
  const language = useLanguage();
  const piece = usePiece(
    coverage(dataset).filter(({ party }) => parties?.includes(party) ?? true),
    AT_ONCE,
  );
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={useMessages().method.coverage}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.party}</th>
              <th scope="col">{t.statements}</th>
              <th scope="col">{t.quotes}</th>
              <th scope="col">{t.issues}</th>
              <th scope="col">{t.sources}</th>
              <th scope="col">{t.period}</th>
            </tr>
          </thead>
          <tbody>
            {piece.shown.map((row) => (
              <tr key={row.party}>
                <th scope="row">{names.party(row.party)}</th>
                <td>{figure(row.statements)}</td>
                <td>{figure(row.quotes)}</td>
                <td>{figure(row.issues)}</td>
                <td>{figure(row.sources)}</td>
                <td>
                  {row.first !== undefined && inWords(row.first, language)}
                  {row.last !== undefined && row.last !== row.first && ` – ${inWords(row.last, language)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {piece.more}
    </>
  );
}
