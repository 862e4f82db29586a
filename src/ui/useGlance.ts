/** Keeps the first picture of a data set on this machine, beside it: the next visit begins with that. */
import { useEffect, type RefObject } from 'react';
import type { Scene } from '../layout/sceneParts.ts';
import { defaultView } from '../model/defaults.ts';
import { measures, type Glance } from './glance.ts';
import { useLanguage } from './messages/useMessages.ts';
import { useReading } from './reading.tsx';

/** The picture has stood for so long, ms, and the reader has done nothing else. */
const RESTED = 600;

/** @param keep undefined where nothing is kept */
export function useGlance(
  stage: RefObject<HTMLElement | null>,
  scene: Scene,
  keep: ((glance: Glance) => void) | undefined,
): void {
  const { dataset, view } = useReading();
  const language = useLanguage();
  useEffect(() => {
    if (!keep || !isFirst(view, defaultView(dataset))) return undefined;
    const timer = setTimeout(() => {
      const box = stage.current?.getBoundingClientRect();
      if (!box) return;
      const { width, height } = box;
      const place = { left: box.left + scrollX, top: box.top + scrollY, width, height };
      keep({ scene, language, window: measures(), box: place });
    }, RESTED);
    return () => clearTimeout(timer);
  }, [stage, scene, keep, dataset, view, language]);
}

/** Whether a view is the first one of its data set, but for colours, language and which version it is. */
function isFirst<V extends object>(view: V, first: V): boolean {
  const asked = ['theme', 'lang', 'pinned'];
  return Object.entries(first).every(
    ([key, value]) => asked.includes(key) || JSON.stringify(Reflect.get(view, key)) === JSON.stringify(value),
  );
}
