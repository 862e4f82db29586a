/** Choose, drop or paste; what is wrong with it; what this machine keeps. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { parleyTemplate, sheetTemplate } from '../../io/templates.ts';
import { textIn } from '../../model/text.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Services } from '../services.ts';
import { Download } from './Download.tsx';
import { KeptList } from './KeptList.tsx';
import { Paste } from './Paste.tsx';
import { Problems } from './Problems.tsx';
import { useOpening, type Attempt, type Chosen } from './useOpening.ts';

/** Where the JSON Schema lies, beside the page. */
const SCHEMA = 'schema/parley-1.schema.json';

export function OpenPanel(props: {
  readonly services: Services;
  /** Files that were dropped on the page: they are opened at once. */
  readonly dropped: readonly File[];
  readonly onDone: () => void;
}): ReactNode {
  const { services, dropped, onDone } = props;
  const t = useMessages().open;
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
      <Outcome attempt={attempt} onCancel={cancel} onShow={show} />
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
          <Download name="parley-sheet.csv" type="text/csv" text={sheetTemplate}>
            {t.sheet}
          </Download>
          <Download name={t.explanationFile} type="text/plain" text={() => t.explanationText}>
            {t.explanation}
          </Download>
          <Download
            name="my-negotiation.json"
            type="application/json"
            text={() => parleyTemplate(new URL(SCHEMA, services.base).href)}
          >
            {t.parley}
          </Download>
        </p>
      </section>
      <KeptList services={services} onOpened={onDone} />
    </div>
  );
}

function chosen(file: File): Chosen {
  return {
    name: file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
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

function Outcome(props: {
  readonly attempt: Attempt;
  readonly onCancel: () => void;
  readonly onShow: (data: Extract<Attempt, { kind: 'opened' }>['data']) => void;
}): ReactNode {
  const { attempt, onCancel, onShow } = props;
  const t = useMessages().open;
  switch (attempt.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <div className="working">
          <p role="status">{t.working[attempt.stage]}</p>
          <progress />
          <button type="button" onClick={onCancel}>
            {t.cancel}
          </button>
        </div>
      );
    case 'cancelled':
      return <p role="status">{t.cancelled}</p>;
    case 'refused':
      return <p role="alert">{attempt.message}</p>;
    case 'problems':
      return <Problems problems={attempt.problems} />;
    case 'not-kept':
      return <p role="alert">{t.notKept(attempt.why)}</p>;
    case 'opened': {
      const { dataset } = attempt.data;
      const title = textIn(dataset.title, dataset.language, dataset.language);
      return (
        <section className="opened">
          <p role="status">
            {t.opened(title, dataset.statements.length, dataset.parties.length, dataset.issues.length)}
          </p>
          <h3>{t.notes}</h3>
          <ul>
            {attempt.notes.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{t.note(path, message)}</li>
            ))}
          </ul>
          <button type="button" className="primary" onClick={() => onShow(attempt.data)}>
            {t.show}
          </button>
        </section>
      );
    }
  }
}
