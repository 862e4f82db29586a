/** A graph with its elements. Whoever draws first makes it, and may hand it on as it stands (glimpse.ts, GraphPane.tsx). */
import { createGraphView, type GraphHandlers, type GraphView } from '../draw/graphView.ts';
import '../draw/graph.css';

/** The id of what says which keys the graph takes. */
export const KEYS = 'graph-keys';

/** Whom the graph tells, and asks. */
export interface Hearer extends GraphHandlers {
  /** Inside another page (draw/graphView.ts). */
  readonly isGuest: () => boolean;
}

const NOTHING = (): void => undefined;

/** Hears nothing. */
export const NOBODY: Hearer = {
  onSelect: NOTHING,
  onOpen: NOTHING,
  onHover: NOTHING,
  onScale: NOTHING,
  isGuest: () => false,
};

export interface GraphStage {
  readonly view: GraphView;
  /** Moves it elsewhere as it is drawn; from now on it tells somebody else. */
  moveTo(place: HTMLElement, next: Hearer): void;
  destroy(): void;
}

/** Makes a graph at the beginning of a place. */
export function createGraphStage(place: HTMLElement, first: Hearer): GraphStage {
  const page = place.ownerDocument;
  let hearer = first;
  let scale = 1;
  const canvas = page.createElement('canvas');
  canvas.className = 'crowd';
  canvas.ariaHidden = 'true';
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-describedby', KEYS);
  place.prepend(canvas, svg);
  const view = createGraphView(
    svg,
    {
      onSelect: (selection) => hearer.onSelect(selection),
      onOpen: (camps) => hearer.onOpen(camps),
      onHover: (selection) => hearer.onHover(selection),
      onScale(now) {
        scale = now;
        hearer.onScale(now);
      },
    },
    { canvas, isGuest: () => hearer.isGuest() },
  );
  return {
    view,
    moveTo(there, next) {
      hearer = next;
      there.prepend(canvas, svg);
      hearer.onScale(scale);
    },
    destroy() {
      view.destroy();
      canvas.remove();
      svg.remove();
    },
  };
}
