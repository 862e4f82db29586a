/** The right column: the dossier of what is selected. On a phone it comes up as a sheet below the picture. */
import { memo, useEffect, useRef, useState } from 'react';
import { Dossier } from './dossier/Dossier.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Hints } from './Hints.tsx';
import './judgement/judgement.css';
import { isCompared } from './judgement/isCompared.ts';
import { Later } from './Later.tsx';
import { useMessages } from './messages/useMessages.ts';
import { MethodButton } from './MethodButton.tsx';
import { partOf } from './part.tsx';
import { useActions, useEmbedded, useReading } from './reading.tsx';
import { showStage } from './stage.ts';

const Comparisons = partOf(async () => (await import('./judgement/Comparisons.tsx')).Comparisons);

/** Rendered anew for another reading, not for all that a reader does. */
export const DossierPane = memo(function DossierPane() {
  const { view } = useReading();
  const selected = view.select;
  const { select } = useActions();
  const embedded = useEmbedded();
  const t = useMessages().shell;
  const pane = useRef<HTMLElement>(null);
  const [tall, setTall] = useState(false);
  const key = JSON.stringify(selected);

  // Another dossier is read from its beginning; on a phone the picture stays in sight above the sheet.
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
    if (key !== undefined && !embedded) showStage();
  }, [key, embedded]);

  const sheet = selected === undefined ? '' : tall ? ' sheet tall' : ' sheet';
  return (
    <aside className={`dossier${sheet}`} aria-label={t.dossier} ref={pane}>
      {selected && (
        <p className="sheet-handle">
          <button type="button" aria-pressed={tall} onClick={() => setTall(!tall)}>
            {tall ? t.sheetLess : t.sheetMore}
          </button>
          <button type="button" onClick={() => select(undefined)}>
            {t.close}
          </button>
        </p>
      )}
      {!selected && <Hints />}
      <ErrorBoundary attempt={view}>
        {isCompared(view) && (
          <Later>
            <Comparisons />
          </Later>
        )}
      </ErrorBoundary>
      <ErrorBoundary key={key}>
        <Dossier selection={selected} />
      </ErrorBoundary>
      <MethodButton />
    </aside>
  );
});
