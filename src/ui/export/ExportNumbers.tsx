/** The numbers as tables: of what is displayed, or of all the data. */
import { useState, type ReactNode } from 'react';
import { TABLE_NAMES } from '../../export/numbersFile.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { FileRow } from './FileRow.tsx';
import type { TextFile } from './files.ts';

const SCOPES = ['displayed', 'all'] as const;

export function ExportNumbers(props: {
  readonly isBusy: boolean;
  readonly onSave: (file: TextFile) => void;
}): ReactNode {
  const { isBusy, onSave } = props;
  const reading = useReading();
  const t = useMessages().exporting;
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('displayed');
  const all = scope === 'all';

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
      {TABLE_NAMES.map((name) => (
        <FileRow
          key={name}
          title={t.tables[name]}
          what={all ? `all-${name}` : name}
          // Statements are what was said, whatever is supposed.
          supposed={!all && name !== 'statements' && reading.whatif.length > 0}
          formats={[
            ['csv', { table: name, format: 'csv', all }],
            ['json', { table: name, format: 'json', all }],
          ]}
          isBusy={isBusy}
          onSave={onSave}
        />
      ))}
    </section>
  );
}
