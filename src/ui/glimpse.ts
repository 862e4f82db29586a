/** The picture of a first view before the page is there: it stands where the page will have it, and is handed over then. */
import type { Scene } from '../layout/sceneParts.ts';
import type { Place } from './glance.ts';
import { createGraphStage, NOBODY, type GraphStage } from './graphStage.ts';
import { endSketch } from './sketch.ts';
import './glimpse.css';

interface Glimpse {
  readonly element: HTMLElement;
  readonly scene: Scene;
  readonly stage: GraphStage;
}

let shown: Glimpse | undefined;

/**
 * Draws a picture over the page, without words: they wait for their letters. Nothing in it can be chosen yet, and
 * assistive technology is told that the page is opening.
 * @param place undefined for the one that the wide page gives it, whatever its data set
 */
export function outlineGlimpse(scene: Scene, place: Place | undefined): void {
  glimpseOf(scene, place).stage.view.outline(scene);
}

/** The same with its words, whether it stands without them or not. */
export function nameGlimpse(scene: Scene, place: Place | undefined): void {
  glimpseOf(scene, place).stage.view.update(scene);
}

/** The one of a scene, empty if it is new. */
function glimpseOf(scene: Scene, place: Place | undefined): Glimpse {
  if (shown?.scene === scene) return shown;
  endGlimpse();
  const element = document.createElement('div');
  element.className = 'glimpse';
  element.inert = true;
  element.ariaHidden = 'true';
  if (place) {
    // Where letters go from right to left, the style sheet's right would count for more than its left.
    element.style.inset = 'auto';
    for (const [side, length] of Object.entries(place)) element.style.setProperty(side, `${length}px`);
  }
  document.body.append(element);
  shown = { element, scene, stage: createGraphStage(element, NOBODY) };
  // Another address shows another picture.
  addEventListener('popstate', endGlimpse);
  return shown;
}

/**
 * Hands the picture over to whoever is to draw a scene: undefined if there is none, or another one is shown. Drawing
 * costs several times as much as to compare.
 */
export function takeGlimpse(scene: Scene): GraphStage | undefined {
  if (!shown || JSON.stringify(shown.scene) !== JSON.stringify(scene)) return undefined;
  const { stage } = shown;
  forget(shown);
  return stage;
}

/** Takes the picture away: the page shows something else. */
export function endGlimpse(): void {
  endSketch();
  if (!shown) return;
  shown.stage.destroy();
  forget(shown);
}

function forget({ element }: Glimpse): void {
  removeEventListener('popstate', endGlimpse);
  element.remove();
  shown = undefined;
}
