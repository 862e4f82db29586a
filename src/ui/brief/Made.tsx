/** How the numbers of a brief were made, in short: the formulas by name, and how much each party is heard. */
import type { ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { CoverageTable } from '../method/CoverageTable.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

export function Made({ parties }: { readonly parties: readonly Id[] }): ReactNode {
  const { dataset } = useReading();
  const { brief: t, method } = useMessages();
  const names = useNames();
  return (
    <section className="brief-made">
      <h2>{t.sections.made}</h2>
      <p>{t.formulas}</p>
      <p>{t.moreOnPage}</p>
      {dataset.licence !== undefined && (
        <p>
          <strong>{method.licence}:</strong> <span dir="auto">{names.text(dataset.licence)}</span>
        </p>
      )}
      <h3>{method.coverage}</h3>
      <p>
        {t.coverageAll} {method.coverageExplained}
      </p>
      <CoverageTable parties={parties} />
    </section>
  );
}
