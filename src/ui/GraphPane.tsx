/** The graph on the page: React owns the place, D3 the contents. */
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import { createGraphView, type GraphView, type Pace } from '../draw/graphView.ts';
import '../draw/graph.css';
import { emphasise } from '../layout/emphasis.ts';
import type { Placement } from '../layout/placement.ts';
import { restScene } from '../layout/scene.ts';
import { keyOf, marksOf } from '../layout/sceneParts.ts';
import type { Selection } from '../model/view.ts';
import './graphPane.css';
import { Legend } from './Legend.tsx';
import { useMessages } from './messages/useMessages.ts';
import { useActions, useLanguage, useReading } from './reading.tsx';

/** One press of a zoom button. */
const STEP = 1.5;

/** The legend follows the scale in steps of this, so that a pan or a pinch does not render the page anew. */
const COARSE = 0.05;

/** 250 ms, or none for readers who asked their system for less motion. */
function pace(): Pace {
  return { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250 };
}

export function GraphPane(props: { readonly placement: Placement }): ReactNode {
  const { placement } = props;
  const reading = useReading();
  const { select } = useActions();
  const language = useLanguage();
  const t = useMessages().graph;
  const svg = useRef<SVGSVGElement>(null);
  const view = useRef<GraphView>(undefined);
  const [hovered, setHovered] = useState<Selection>();
  const [scale, setScale] = useState(1);

  const rest = useMemo(
    () => restScene({ reading, placement, texts: t, language }),
    [reading, placement, t, language],
  );
  const { dataset } = reading;
  const selected = reading.view.select;
  const scene = useMemo(
    () => emphasise(rest, dataset, selected, hovered),
    [rest, dataset, selected, hovered],
  );

  // The graph is made once and outlives every render: its handlers call what is newest.
  const onSelect = useEffectEvent(select);
  useEffect(() => {
    if (!svg.current) return undefined;
    const made = createGraphView(svg.current, {
      onSelect: (selection) => onSelect(selection),
      onHover: setHovered,
      onScale: (now) => setScale(Math.round(now / COARSE) * COARSE),
    });
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.update(scene, pace()), [scene]);

  const key = hovered && keyOf(hovered);
  const caption = marksOf(scene).find((mark) => mark.key === key);
  return (
    <section className="graph-pane">
      <div className="graph-stage">
        <svg ref={svg} aria-describedby="graph-keys" />
        <p className="hidden" id="graph-keys">
          {t.keys}
        </p>
      </div>
      <div className="graph-bar">
        {/* What the pointer is on, in words: the mark's own name says it to assistive technology. */}
        <p className="graph-caption" aria-hidden="true">
          {caption && [caption.name, caption.description].filter(Boolean).join(' · ')}
        </p>
        <div className="graph-zoom" role="group" aria-label={t.zoom}>
          <button type="button" aria-label={t.zoomIn} onClick={() => view.current?.zoomBy(STEP, pace())}>
            +
          </button>
          <button type="button" aria-label={t.zoomOut} onClick={() => view.current?.zoomBy(1 / STEP, pace())}>
            −
          </button>
          <button type="button" onClick={() => view.current?.reset(pace())}>
            {t.showAll}
          </button>
        </div>
      </div>
      <Legend scene={rest} scale={scale} />
    </section>
  );
}
