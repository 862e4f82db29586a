/** What a reader does on the graph, by pointer and by key. */
import { isStepKey, type StepKey } from '../layout/sceneWalk.ts';
import type { SceneMark } from '../layout/sceneParts.ts';
import { listenForHold } from './hold.ts';

/** What a reader can mean: a mark, or what is drawn without one. */
export type Target = Pick<SceneMark, 'key' | 'selection' | 'opens'> & Partial<Pick<SceneMark, 'pressed'>>;

export interface Listener {
  /** What an event means; undefined for the background. */
  readonly markOf: (event: Event) => Target | undefined;
  readonly onChoose: (mark: Target | undefined) => void;
  readonly onPreview: (mark: Target | undefined) => void;
  readonly onFocus: (mark: Target) => void;
  readonly onStep: (mark: Target, key: StepKey) => void;
  /** Whether there was something to let go. */
  readonly onEscape: () => boolean;
}

/** Listens on the svg alone, by delegation. Returns what stops it. */
export function listen(svg: SVGSVGElement, listener: Listener): () => void {
  const { markOf, onChoose, onPreview, onFocus, onStep, onEscape } = listener;
  let previewed: string | undefined;
  const preview = (mark: Target | undefined): void => {
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

  function heard(key: string, mark: Target): boolean {
    if (key === 'Enter' || key === ' ') onChoose(mark);
    else if (isStepKey(key)) onStep(mark, key);
    else return false;
    return true;
  }

  return () => ended.abort();
}
