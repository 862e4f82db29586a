/** A graph on the page, for tests of what is drawn and of what a reader does with it. */
import { afterEach, beforeEach, vi } from 'vitest';
import { createGraphView, type GraphHandlers, type GraphView } from '../../src/draw/graphView.ts';
import type { View } from '../../src/model/view.ts';
import { galleryScene } from './gallery.ts';
import { standInForLayout } from './layoutless.ts';

export const AT_ONCE = { duration: 0 };

/** What the graph told, newest last; emptied before each test. */
export const heard = {
  onSelect: vi.fn<GraphHandlers['onSelect']>(),
  onOpen: vi.fn<(camps: readonly string[]) => void>(),
  onHover: vi.fn<GraphHandlers['onHover']>(),
  onScale: vi.fn<GraphHandlers['onScale']>(),
};

/** A fresh svg element with attributes of its own, alone on the page. */
export function freshSvg(): SVGSVGElement {
  document.body.innerHTML = '<svg id="place" class="given" style="color: red"></svg>';
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no svg');
  return svg;
}

/** The graph of the running test. */
export interface Drawn {
  svg: SVGSVGElement;
  view: GraphView;
  observed: ReadonlySet<Element>;
}

/** Makes a graph before each test of the file and destroys it after. */
export function drawn(): Drawn {
  const graph: Partial<Drawn> = {};
  beforeEach(() => {
    vi.clearAllMocks();
    graph.observed = standInForLayout().observed;
    graph.svg = freshSvg();
    graph.view = createGraphView(graph.svg, heard);
  });
  afterEach(() => {
    graph.view?.destroy();
    vi.unstubAllGlobals();
  });
  return graph as Drawn;
}

/** Shows the gallery under a view. */
export function show({ view }: Drawn, change: Partial<View> = {}, pace = AT_ONCE): void {
  view.update(galleryScene(change), pace);
}

/** The mark whose accessible name is, or matches, `name`. */
export function mark(name: string | RegExp): SVGElement {
  const all = [...document.querySelectorAll<SVGElement>('svg [role="button"]')];
  const found = all.find((each) => {
    const label = each.getAttribute('aria-label') ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`no mark named ${String(name)}`);
  return found;
}

/** Presses a key; false if the graph took it. */
export function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
}

export function click(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
