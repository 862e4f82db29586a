/**
 * The way from a choice to its picture, gone once while nobody waits. Code that has not run on a page yet is slow: a browser
 * reads each function when it is first called, and the worker's answers made the first picture without it.
 */
import { useEffect, useRef } from 'react';
import { filterOf } from '../analysis/filter.ts';
import { findings } from '../analysis/findings.ts';
import { seenAs } from '../analysis/reading.ts';
import type { Placement } from '../layout/placement.ts';
import { restScene, type RestInput } from '../layout/scene.ts';
import { useLanguage, useMessages } from './messages/useMessages.ts';
import { useReading } from './reading.tsx';
import { whenIdle } from './whenIdle.ts';

/** So many parties go through all of it, in less time than a task may take. */
const ENOUGH = 200;

/** What is found is thrown away; the view is another one, so that nothing of it is known already. */
function* rehearsed({ reading, ...shown }: RestInput): Generator<void> {
  const { dataset, view } = reading;
  const other = { ...view, joint: !view.joint, parties: view.parties.slice(0, ENOUGH) };
  const found = findings(dataset, filterOf(other, dataset), reading.options);
  yield;
  restScene({ reading: seenAs(found, other), ...shown });
}

/** Once for a data set, unless the reader was faster. */
export function Rehearsal({ placement }: { readonly placement: Placement }): null {
  const reading = useReading();
  const language = useLanguage();
  const texts = useMessages().graph;
  const done = useRef<object>(undefined);
  useEffect(() => {
    const { dataset } = reading;
    if (done.current === dataset) return undefined;
    done.current = dataset;
    return whenIdle(rehearsed({ reading, placement, texts, language }));
  }, [reading, placement, texts, language]);
  return null;
}
