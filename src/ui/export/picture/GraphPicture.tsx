/** The graph drawn anew at a picture's size: whole, whatever the reader is looking at closely. */
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createGraphView } from '../../../draw/graphView.ts';
import { emphasise } from '../../../layout/emphasis.ts';
import type { Placement } from '../../../layout/placement.ts';
import { restScene } from '../../../layout/scene.ts';
import { Legend } from '../../Legend.tsx';
import { useLanguage, useMessages } from '../../messages/useMessages.ts';
import { useReading } from '../../reading.tsx';

const IGNORED = (): void => undefined;

export function GraphPicture(props: {
  readonly placement: Placement;
  /** Px a unit that words are set for; without it those of the screen. */
  readonly wordsFor?: number;
}): ReactNode {
  const { placement, wordsFor } = props;
  const reading = useReading();
  const language = useLanguage();
  const texts = useMessages().graph;
  const svg = useRef<SVGSVGElement>(null);
  const [scale, setScale] = useState(1);
  const rest = useMemo(
    () => restScene({ reading, placement, texts, language }),
    [reading, placement, texts, language],
  );
  useLayoutEffect(() => {
    if (!svg.current) return undefined;
    const graph = createGraphView(
      svg.current,
      { onSelect: IGNORED, onOpen: IGNORED, onHover: IGNORED, onScale: setScale },
      { wordsFor },
    );
    graph.update(emphasise(rest, reading.dataset, reading.view.select, undefined), { duration: 0 });
    return () => graph.destroy();
  }, [rest, reading, wordsFor]);
  return (
    <section className="graph-pane">
      <div className="graph-stage" style={{ aspectRatio: `${rest.width} / ${rest.height}` }}>
        <svg ref={svg} />
      </div>
      <Legend scene={rest} scale={scale} />
    </section>
  );
}
