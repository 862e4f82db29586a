/** Draws a picture without its words, as markup, by the code that draws it in the page. */
import { JSDOM } from 'jsdom';
import { createGraphLayers } from '../src/draw/graphLayers.ts';
import type { Scene } from '../src/layout/sceneParts.ts';

/** What is there for pointer and keyboard. Nobody sees it. */
const UNSEEN = '.hit, .focus-ring, .selected-ring, .casing, text, g:empty';
const UNSAID = /^(aria-.*|role|tabindex|data-.*|lang)$/;

/** An svg element as text. */
export function sketchOf(scene: Scene): string {
  const { document } = new JSDOM('<svg class="graph"><g></g></svg>').window;
  const [svg, content] = [document.querySelector('svg'), document.querySelector('g')];
  if (!svg || !content) throw new Error('jsdom makes no svg');
  svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
  const layers = createGraphLayers(content);
  layers.drawGround(scene, false, 0);
  layers.drawUnnamed(scene);
  for (const unseen of content.querySelectorAll(UNSEEN)) unseen.remove();
  for (const each of content.querySelectorAll('*')) {
    for (const name of each.getAttributeNames()) if (UNSAID.test(name)) each.removeAttribute(name);
  }
  return svg.outerHTML;
}
