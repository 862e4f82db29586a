/** Whether a reader has turned to the picture: clicked it, and not left it since. */
export interface Clicked {
  is(): boolean;
  destroy(): void;
}

export function listenForClick(svg: SVGSVGElement): Clicked {
  const ended = new AbortController();
  let is = false;
  svg.addEventListener('pointerdown', () => (is = true), { signal: ended.signal });
  svg.addEventListener('pointerleave', () => (is = false), { signal: ended.signal });
  return { is: () => is, destroy: () => ended.abort() };
}
