/** The picture of a first view before the page is there: it stands where the page will draw it, and goes when that is done. */
import { createGraphView } from '../draw/graphView.ts';
import '../draw/graph.css';
import type { Scene } from '../layout/sceneParts.ts';
import type { Place } from './glance.ts';
import './glimpse.css';

const NOTHING = (): void => undefined;
const INERT = { onSelect: NOTHING, onOpen: NOTHING, onHover: NOTHING, onScale: NOTHING };

let end = NOTHING;

/**
 * Draws a picture over the page. Nothing in it can be chosen yet, and assistive technology is told that the page is
 * opening.
 * @param place undefined for the one that the wide page gives it, whatever its data set
 */
export function showGlimpse(scene: Scene, place: Place | undefined): void {
  endGlimpse();
  const element = document.createElement('div');
  element.className = 'glimpse';
  element.inert = true;
  element.ariaHidden = 'true';
  if (place) {
    for (const [side, length] of Object.entries(place)) element.style.setProperty(side, `${length}px`);
  }
  const canvas = element.appendChild(document.createElement('canvas'));
  canvas.className = 'crowd';
  const svg = element.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  document.body.append(element);
  const view = createGraphView(svg, INERT, { canvas });
  view.update(scene, { duration: 0 });
  // Another address shows another picture.
  addEventListener('popstate', endGlimpse);
  end = () => {
    removeEventListener('popstate', endGlimpse);
    view.destroy();
    element.remove();
  };
}

/** Takes the picture away: the page has drawn its own, or shows something else. */
export function endGlimpse(): void {
  end();
  end = NOTHING;
}
