/** The present view as a picture. */
import { useContext, useState, type ReactNode } from 'react';
import type { Origin } from '../../export/origin.ts';
import type { Placement } from '../../layout/placement.ts';
import { Crash } from '../Crash.tsx';
import { CatalogueContext } from '../messages/useMessages.ts';
import { coming, PartMissing } from '../part.tsx';
import { useReading } from '../reading.tsx';
import { fileName } from './files.ts';

/** Pixels of a PNG a unit of the picture: enough for print, or as on the screen. */
const FINE = 2;
const PLAIN = 1;

/** A scale at which the browser has no room for the picture. */
interface TooLarge {
  readonly scale: number;
}

export function ExportPicture(props: {
  readonly origin: Origin;
  readonly placement: Placement;
  readonly onSave: (name: string, content: Blob) => void;
}): ReactNode {
  const { origin, placement, onSave } = props;
  const reading = useReading();
  const catalogue = useContext(CatalogueContext);
  const { exporting, shell } = catalogue.messages;
  const t = exporting.picture;
  const [state, setState] = useState<'ready' | 'drawing' | TooLarge | Error>('ready');
  const { dataset, view } = reading;
  const title = shell.viewNames[view.kind];

  function save(extension: 'svg' | 'png', content: Blob): void {
    onSave(fileName(dataset.id, view.kind, view.whatif.length > 0, extension), content);
  }
  async function draw(format: 'svg' | 'png', scale: number): Promise<'ready' | TooLarge> {
    const { drawPicture } = await coming(import('./picture/drawPicture.tsx'));
    const drawn = await drawPicture(reading, origin, placement, catalogue);
    if (format === 'svg') {
      save('svg', new Blob([drawn.svg], { type: 'image/svg+xml' }));
      return 'ready';
    }
    const { fits, paintPng } = await coming(import('./picture/paintPng.ts'));
    const painted = fits(drawn, scale) ? await paintPng(drawn, scale) : undefined;
    if (!painted) return { scale };
    save('png', painted);
    return 'ready';
  }
  function ask(format: 'svg' | 'png', scale = FINE): void {
    setState('drawing');
    draw(format, scale).then(setState, (error: unknown) =>
      setState(error instanceof Error ? error : new Error(String(error))),
    );
  }

  const drawing = state === 'drawing';
  return (
    <section>
      <h3>{t.title}</h3>
      <p className="soft">{t.hint}</p>
      <div className="file-row" role="group" aria-label={title}>
        <span>{title}</span>
        <span className="formats">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              aria-label={exporting.as(title, t.formats[format])}
              aria-disabled={drawing}
              onClick={() => !drawing && ask(format)}
            >
              {t.formats[format]}
            </button>
          ))}
        </span>
      </div>
      {typeof state === 'object' && 'scale' in state && (
        <p role="alert">
          {state.scale === PLAIN ? t.tooLargeAtAll : t.tooLarge}{' '}
          {state.scale !== PLAIN && (
            <button type="button" onClick={() => ask('png', PLAIN)}>
              {t.smaller}
            </button>
          )}
        </p>
      )}
      {state instanceof PartMissing ? (
        <Crash error={state} onRetry={() => setState('ready')} />
      ) : (
        state instanceof Error && <p role="alert">{t.failed(state.message)}</p>
      )}
    </section>
  );
}
