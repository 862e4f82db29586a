/** All that can be written of this view, one section a kind of file. */
import { useState, type ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
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
import { fileName, textBlob, type TextFile } from './files.ts';

export function ExportPanel(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly home: Id;
  readonly services: Services;
  readonly onBrief: () => void;
}): ReactNode {
  const { screen, home, services, onBrief } = props;
  const { dataset, hash } = screen.loaded;
  const { view } = useReading();
  const language = useLanguage();
  const { exporting: t, brief } = useMessages();
  const [saved, setSaved] = useState('');
  const origin = { language, hash, address: services.base + pinnedAddress(view, { dataset, hash, home }) };

  /** Every section saves through here, so that each file is named and told of in one way. */
  function save(name: string, content: Blob): void {
    saveFile(name, content);
    setSaved(name);
  }
  function saveText(file: TextFile): void {
    save(fileName(dataset.id, file.what, file.supposed, file.extension), textBlob(file));
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
      <ExportNumbers onSave={saveText} />
      <ExportGraphs origin={origin} onSave={saveText} />
      <ExportCitations origin={origin} now={services.now} onSave={saveText} />
      <p role="status">{saved === '' ? t.local : t.saved(saved)}</p>
    </div>
  );
}
