/** All that can be written of this view, one section a kind of file. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { allColumns } from '../../analysis/allColumns.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { hasTooManyWords } from '../../export/graphs/wordsOfGraph.ts';
import { numbersPieces, type NumbersFile } from '../../export/numbersFile.ts';
import { fileOf } from '../../io/piecesFile.ts';
import type { Dataset, Id } from '../../model/dataset.ts';
import { restOf, statementCount } from '../../model/said.ts';
import type { Screen } from '../../store/store.ts';
import { pinnedAddress } from '../../url/write.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { saveFile } from '../saveFile.ts';
import type { Services } from '../services.ts';
import { ExportCitations } from './ExportCitations.tsx';
import { ExportGraphs } from './ExportGraphs.tsx';
import { ExportNumbers } from './ExportNumbers.tsx';
import { ExportPicture } from './ExportPicture.tsx';
import { fileName, mediaType, type TextFile } from './files.ts';

/** So many statements are written at once in a few hundredths of a second. */
const FEW_STATEMENTS = 5000;

const isLarge = (dataset: Dataset): boolean => isCrowded(dataset) || statementCount(dataset) > FEW_STATEMENTS;

export function ExportPanel(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly home: Id;
  readonly services: Services;
  readonly onBrief: () => void;
}): ReactNode {
  const { screen, home, services, onBrief } = props;
  const { dataset, hash } = screen.loaded;
  const reading = useReading();
  const { view } = reading;
  const language = useLanguage();
  const { exporting: t, brief } = useMessages();
  const [said, setSaid] = useState(t.local);
  const [failed, setFailed] = useState('');
  const [isBusy, setBusy] = useState(false);
  const closed = useRef<AbortController>(undefined);
  const origin = { language, hash, address: services.base + pinnedAddress(view, { dataset, hash, home }) };

  useEffect(() => {
    const control = new AbortController();
    closed.current = control;
    return () => control.abort();
  }, []);

  /** Every section saves through here, so that each file is named and told of in one way. */
  function save(name: string, content: Blob): void {
    saveFile(name, content);
    setSaid(t.saved(name));
  }
  function saveText({ what, supposed, extension, content }: TextFile): void {
    const name = fileName(dataset.id, what, supposed, extension);
    const type = mediaType(extension);
    setFailed('');
    if (typeof content === 'function') save(name, new Blob([content()], { type }));
    else if (content.table === 'graph' && hasTooManyWords(reading.columns)) setFailed(t.tooLong(name));
    else if (!isLarge(dataset)) save(name, fileOf(numbersPieces(content, reading, origin), type));
    else {
      setBusy(true);
      setSaid(t.writing(name));
      void writeLarge(name, type, content).finally(() => setBusy(false));
    }
  }
  /** Finds the numbers anew in a worker, so that the page answers; who closes this calls it off. */
  async function writeLarge(name: string, type: string, file: NumbersFile): Promise<void> {
    const { signal } = closed.current ?? new AbortController();
    const statements = allColumns(dataset);
    try {
      const job = { kind: 'write', file, rest: restOf(dataset), statements, view, origin } as const;
      const written = await services.write(job, signal);
      save(name, new Blob([written], { type }));
    } catch (error) {
      if (signal.aborted) return;
      setSaid('');
      setFailed(t.failed(name, error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <div className="export-panel">
      {view.whatif.length > 0 && <p className="callout">{t.supposed}</p>}
      <section>
        <h3>{brief.title}</h3>
        <p className="soft">{brief.hint}</p>
        <p>
          <button type="button" className="primary" onClick={onBrief}>
            {brief.open}
          </button>
        </p>
      </section>
      <ExportPicture origin={origin} placement={screen.loaded.placement} onSave={save} />
      <ExportNumbers isBusy={isBusy} onSave={saveText} />
      <ExportGraphs isBusy={isBusy} onSave={saveText} />
      <ExportCitations origin={origin} now={services.now} isBusy={isBusy} onSave={saveText} />
      <p role="status">{said}</p>
      {failed !== '' && <p role="alert">{failed}</p>}
    </div>
  );
}
