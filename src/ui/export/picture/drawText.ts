/** Words of the page as words of the picture: a text for each line, which can be searched, edited and read aloud. */
import { fontAttributes } from './fontStyle.ts';
import { painted } from './paint.ts';
import { append, setLanguage, styleOf } from './svgParts.ts';
import { linesOf } from './textLines.ts';

/** Draws a text as it stands in its element. `decoration` is the line under it, which comes from any element around. */
export function drawText(
  node: Text,
  around: Element,
  into: Element,
  given: { readonly baseline: (style: CSSStyleDeclaration) => number; readonly decoration: string },
): void {
  const style = styleOf(around);
  if (style.visibility !== 'visible') return;
  const backwards = style.direction === 'rtl';
  const language = around.closest('[lang]')?.getAttribute('lang');
  for (const line of linesOf(node)) {
    const text = append(into, 'text', {
      // A line that runs from right to left starts at its right end.
      x: backwards ? line.right : line.left,
      y: line.top + line.height * given.baseline(style),
      direction: backwards ? 'rtl' : undefined,
      ...painted('fill', style.color),
      ...fontAttributes(style),
      'text-decoration': given.decoration === 'none' ? undefined : given.decoration,
    });
    if (language && language !== around.ownerDocument.documentElement.lang) setLanguage(text, language);
    text.textContent =
      style.textTransform === 'uppercase' ? line.text.toLocaleUpperCase(language || 'und') : line.text;
  }
}
