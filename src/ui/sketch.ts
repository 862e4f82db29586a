/**
 * The picture of the data set that ships before any of its code is there: without words, since their places hang on the
 * window. The build drew it into the page (scripts/sketch.ts).
 */

/** The wide page, px: nothing that is said in it moves the picture (tokens.css), unless letters are larger than usual. */
export const WIDE = { width: 1181, rem: 16 } as const;

/** What holds it until it is known to be wanted, and what it is then. */
const HELD = 'template[data-sketch]';
const SHOWN = '.sketch';

/** Shows it where the wide page has its picture. Once: what is shown is no longer held. */
export function showSketch(): void {
  const held = document.querySelector<HTMLTemplateElement>(HELD);
  if (held) document.body.append(held.content);
}

/** Takes it away: there is more to show, or something else. */
export function endSketch(): void {
  document.querySelector(SHOWN)?.remove();
}
