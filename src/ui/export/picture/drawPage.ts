/** Walks through what is on a page and draws it, box by box and line by line. */
import { drawBox } from './drawBox.ts';
import { drawInline } from './drawInline.ts';
import { drawText } from './drawText.ts';
import { createBaselines } from './fontStyle.ts';
import { createHatching } from './hatching.ts';
import { append, isElement, isGraphic, isText, styleOf } from './svgParts.ts';

/** Draws an element with all that is in it into an svg; the page's corner becomes the picture's. */
export function drawPage(page: Element, svg: Element): void {
  const stripes = createHatching(append(svg, 'defs'));
  const baseline = createBaselines(page.ownerDocument);
  draw(page, svg, 'none');

  function draw(element: Element, into: Element, around: string): void {
    const style = styleOf(element);
    if (style.display === 'none' || style.opacity === '0') return;
    const group = style.opacity === '1' ? into : append(into, 'g', { opacity: style.opacity });
    if (isGraphic(element)) {
      drawInline(element, group);
      return;
    }
    drawBox(element, style, group, stripes);
    const decoration = style.textDecorationLine === 'none' ? around : style.textDecorationLine;
    const folded = element.matches('details:not([open])');
    for (const child of element.childNodes) {
      if (isText(child)) drawText(child, element, group, { baseline, decoration });
      else if (isElement(child) && (!folded || child.matches('summary'))) draw(child, group, decoration);
    }
  }
}
