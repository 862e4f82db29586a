/** What a reader does on the graph, by pointer and by key. */
import { isStepKey, type StepKey } from '../layout/sceneWalk.ts';
import type { SceneMark } from '../layout/sceneParts.ts';
import { listenForHold } from './hold.ts';

export interface Listener {
  /** The mark that an event means; undefined for the background. */
  readonly markOf: (event: Event) => SceneMark | undefined;
  readonly onChoose: (mark: SceneMark | undefined) => void;
  readonly onPreview: (mark: SceneMark | undefined) => void;
  readonly onFocus: (mark: SceneMark) => void;
  readonly onStep: (mark: SceneMark, key: StepKey) => void;
  /** Whether there was something to let go. */
  readonly onEscape: () => boolean;
}

/** Listens on the svg alone, by delegation. Returns what stops it. */
export function listen(svg: SVGSVGElement, listener: Listener): () => void {
  const { markOf, onChoose, onPreview, onFocus, onStep, onEscape } = listener;
  let previewed: string | undefined;
  const preview = (mark: SceneMark | undefined): void => {
    if (mark?.key === previewed) return;
    previewed = mark?.key;
    onPreview(mark);
  };
  const ended = new AbortController();
  const on = <K extends keyof SVGSVGElementEventMap>(
    type: K,
    hear: (event: SVGSVGElementEventMap[K]) => void,
  ): void => svg.addEventListener(type, hear, { signal: ended.signal });

  on('click', (event) => onChoose(markOf(event)));
  on('pointermove', (event) => {
    // A finger hovers by being held, and a pressed button pans.
    if (event.pointerType !== 'touch' && event.buttons === 0) preview(markOf(event));
  });
  on('pointerleave', () => preview(undefined));
  listenForHold(
    svg,
    { onHold: (event) => preview(markOf(event)), onRelease: () => preview(undefined) },
    ended.signal,
  );
  on('focusin', (event) => {
    const mark = markOf(event);
    if (mark) onFocus(mark);
  });
  on('focusout', () => preview(undefined));
  on('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = markOf(event);
    if (event.key === 'Escape' ? onEscape() : mark && heard(event.key, mark)) event.preventDefault();
  });

  function heard(key: string, mark: SceneMark): boolean {
    if (key === 'Enter' || key === ' ') onChoose(mark);
    else if (isStepKey(key)) onStep(mark, key);
    else return false;
    return true;
  }

  return () => ended.abort();
}
