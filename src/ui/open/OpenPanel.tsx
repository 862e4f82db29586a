/** Choose, drop or paste; what is wrong with it; what this machine keeps. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { parleyTemplate, sheetTemplate } from '../../io/templates.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Chosen, Services } from '../services.ts';
import { Download } from './Download.tsx';
import { KeptList } from './KeptList.tsx';
import { Paste } from './Paste.tsx';
import { Outcome } from './Outcome.tsx';
import { useOpening } from './useOpening.ts';

/** Where the JSON Schema lies, beside the page. */
const SCHEMA = 'schema/parley-1.schema.json';

export function OpenPanel(props: {
  readonly services: Services;
  /** Files that were dropped on the page: they are opened at once. */
  readonly dropped: readonly File[];
  readonly onDone: () => void;
}): ReactNode {
  const { services, dropped, onDone } = props;
  const { open: t, oneFile } = useMessages();
  const { attempt, start, cancel, show } = useOpening(services, t, onDone);
  const begin = useEffectEvent(() => {
    if (dropped.length > 0) start(dropped.map(chosen));
  });
  useEffect(() => begin(), []);
  return (
    <div className="open-panel">
      <p>{t.local}</p>
      <div className="drop">
        <p>{t.drop}</p>
        <FileButton label={t.choose} onFiles={start} />
        <FileButton label={t.chooseFolder} folder onFiles={start} />
      </div>
      <Outcome
        attempt={attempt}
        inspectFiles={services.inspectFiles}
        onCancel={cancel}
        onStart={start}
        onShow={show}
        onDone={onDone}
      />
      <Paste onOpen={start} />
      <details>
        <summary>{t.formats}</summary>
        <ul>
          {t.formatList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <section>
        <h3>{t.templates}</h3>
        <p className="downloads">
          <Download name="parley-sheet.csv" type="text/csv" content={sheetTemplate}>
            {t.sheet}
          </Download>
          <Download name={t.explanationFile} type="text/plain" content={() => t.explanationText}>
            {t.explanation}
          </Download>
          <Download
            name="my-negotiation.json"
            type="application/json"
            content={() => parleyTemplate(services.isFile ? undefined : new URL(SCHEMA, services.base).href)}
          >
            {t.parley}
          </Download>
        </p>
      </section>
      {services.isFile ? <p>{oneFile.keepsNothing}</p> : <KeptList services={services} onOpened={onDone} />}
    </div>
  );
}

function chosen(file: File): Chosen {
  return { name: file.name, file };
}

/** A button that opens the browser's own chooser. */
function FileButton(props: {
  readonly label: string;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly Chosen[]) => void;
}): ReactNode {
  const { label, folder = false, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])].map(chosen);
          // The same file chosen again is a new attempt: it may have been mended meanwhile.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
