/** The numbers as tables: of what is displayed, or of all the data. */
import { useState, type ReactNode } from 'react';
import { EVERYTHING } from '../../analysis/filter.ts';
import { findings, type Findings } from '../../analysis/findings.ts';
import { stanceTable } from '../../export/tables/stances.ts';
import { statementTable } from '../../export/tables/statements.ts';
import { tableCsv, tableJson, type Table } from '../../export/tables/table.ts';
import { blocTable, issueTable, tieTable } from '../../export/tables/tables.ts';
import { idNames, type Names } from '../../io/names.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { FileRow } from './FileRow.tsx';
import type { TextFile } from './files.ts';

const TABLES: readonly {
  readonly name: 'ties' | 'issues' | 'stances' | 'blocs' | 'statements';
  readonly table: (found: Findings, names: Names) => Table;
}[] = [
  { name: 'ties', table: tieTable },
  { name: 'issues', table: issueTable },
  { name: 'stances', table: stanceTable },
  { name: 'blocs', table: blocTable },
  { name: 'statements', table: statementTable },
];

const SCOPES = ['displayed', 'all'] as const;

export function ExportNumbers({ onSave }: { readonly onSave: (file: TextFile) => void }): ReactNode {
  const reading = useReading();
  const t = useMessages().exporting;
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('displayed');
  const all = scope === 'all';

  /** A table of what was chosen; found when it is asked for. */
  function made(table: (found: Findings, names: Names) => Table): Table {
    const { dataset, options } = reading;
    return table(all ? findings(dataset, EVERYTHING, options) : reading, idNames(dataset));
  }

  return (
    <section>
      <h3>{t.numbers}</h3>
      <fieldset className="scopes">
        <legend className="hidden">{t.which}</legend>
        {SCOPES.map((each) => (
          <label key={each}>
            <input type="radio" name="scope" checked={each === scope} onChange={() => setScope(each)} />
            <span>
              {t.scopes[each]} <span className="soft">{t.scopeHints[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {TABLES.map(({ name, table }) => (
        <FileRow
          key={name}
          title={t.tables[name]}
          what={all ? `all-${name}` : name}
          // Statements are what was said, whatever is supposed.
          supposed={!all && name !== 'statements' && reading.whatif.length > 0}
          writers={[
            ['csv', () => tableCsv(made(table))],
            ['json', () => tableJson(made(table))],
          ]}
          onSave={onSave}
        />
      ))}
    </section>
  );
}
