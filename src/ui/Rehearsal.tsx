/**
 * The way from a choice to its picture, gone once while nobody waits. Code that has not run on a page yet is slow, and what the
 * worker and the first script had done already, the page has never run.
 */
import { useEffect, useRef } from 'react';
import { filterOf } from '../analysis/filter.ts';
import { findings } from '../analysis/findings.ts';
import { seenAs } from '../analysis/reading.ts';
import { emphasise } from '../layout/emphasis.ts';
import type { Placement } from '../layout/placement.ts';
import { restScene, type RestInput } from '../layout/scene.ts';
import { createGraphStage, NOBODY } from './graphStage.ts';
import { useLanguage, useMessages } from './messages/useMessages.ts';
import { useEmbedded, useReading } from './reading.tsx';
import { whenIdle } from './whenIdle.ts';

/** So many parties go through all of it, in less time than a task may take. */
const ENOUGH = 200;

/**
 * What is found is thrown away; the view is another one, so that nothing of it is known already. What fails in it fails
 * again where the reader asks for it, and is said there.
 */
function* rehearsed({ reading, ...shown }: RestInput): Generator {
  const { dataset, view } = reading;
  const other = { ...view, joint: !view.joint, parties: view.parties.slice(0, ENOUGH) };
  try {
    const found = seenAs(findings(dataset, filterOf(other, dataset), reading.options), other);
    yield found.tieTable;
    const scene = restScene({ reading: found, ...shown });
    yield;
    const stage = createGraphStage(document.createElement('div'), NOBODY);
    stage.view.update(scene);
    stage.view.update(emphasise(scene, dataset, undefined, undefined));
    stage.destroy();
  } catch {
    // Nobody waits for it.
  }
}

/** Once for a data set, unless the reader was faster. */
export function Rehearsal({ placement }: { readonly placement: Placement }): null {
  const reading = useReading();
  const embedded = useEmbedded();
  const language = useLanguage();
  const texts = useMessages().graph;
  const done = useRef<object>(undefined);
  useEffect(() => {
    const { dataset } = reading;
    // Inside another page nothing is filtered.
    if (embedded || done.current === dataset) return undefined;
    done.current = dataset;
    return whenIdle(rehearsed({ reading, placement, texts, language }));
  }, [reading, embedded, placement, texts, language]);
  return null;
}
