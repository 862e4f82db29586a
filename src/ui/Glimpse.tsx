/** The picture that a data set had last time, at once: what it says can be asked when the data are read. */
import { useEffect, useRef, type ReactNode } from 'react';
import { createGraphView } from '../draw/graphView.ts';
import '../draw/graph.css';
import type { Glance } from '../store/store.ts';
import './glimpse.css';

const NOTHING = (): void => undefined;
const INERT = { onSelect: NOTHING, onOpen: NOTHING, onHover: NOTHING, onScale: NOTHING };

/** Whether the picture would stand where it will stand, in the same words. */
export function fits({ window: then, language }: Glance, now: string): boolean {
  return then.width === innerWidth && then.height === innerHeight && language === now;
}

/** Nothing in it can be chosen yet, and assistive technology is told that the page is opening. */
export function Glimpse(props: { readonly glance: Glance }): ReactNode {
  const { scene, box } = props.glance;
  const svg = useRef<SVGSVGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!svg.current || !canvas.current) return undefined;
    const view = createGraphView(svg.current, INERT, { canvas: canvas.current });
    view.update(scene, { duration: 0 });
    return () => view.destroy();
  }, [scene]);
  return (
    <div className="glimpse graph-stage" style={box} aria-hidden="true" inert>
      <canvas ref={canvas} className="crowd" />
      <svg ref={svg} />
    </div>
  );
}
