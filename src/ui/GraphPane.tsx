/** The graph on the page: React owns the place, D3 the contents. */
import {
  memo,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { GraphView, Pace } from '../draw/graphView.ts';
import { emphasise } from '../layout/emphasis.ts';
import type { Box, PlacedCamp, Placement } from '../layout/placement.ts';
import { restScene } from '../layout/scene.ts';
import { keyOf, marksOf } from '../layout/sceneParts.ts';
import type { Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import type { Selection } from '../model/view.ts';
import type { Glance } from './glance.ts';
import { takeGlimpse } from './glimpse.ts';
import './graphPane.css';
import { createGraphStage, KEYS, type Hearer } from './graphStage.ts';
import { Legend } from './Legend.tsx';
import { useLanguage, useMessages } from './messages/useMessages.ts';
import { useNames, type Names } from './names.ts';
import { useActions, useChosen, useEmbedded, useReading } from './reading.tsx';
import { useGlance } from './useGlance.ts';

/** One press of a zoom button. */
const STEP = 1.5;

/** The legend follows the scale in steps of this, so that a pan or a pinch does not render the page anew. */
const COARSE = 0.05;

// The picture does not wait for what explains it.
const ItsLegend = memo(Legend);

/** How long a way takes to another part of the picture, ms. */
const WAY = 250;

/** How long the answer to a choice takes: it fades in rather than jump, and nobody waits for it. */
const ANSWER = 150;

/** None for readers who asked their system for less motion. */
function pace(duration = WAY): Pace {
  return { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration };
}

/** Discs with room for the names above them. */
function around(discs: readonly PlacedCamp[]): Box {
  const least = (of: (disc: PlacedCamp) => number): number => Math.min(...discs.map(of));
  return {
    left: least(({ x, r }) => x - r),
    top: least(({ y, r }) => y - 1.2 * r),
    right: -least(({ x, r }) => -x - r),
    bottom: -least(({ y, r }) => -y - 1.05 * r),
  };
}

/** The names of what has no mark of its own. */
function tracedNames(selection: Selection, names: Names): readonly string[] {
  if (selection.kind === 'party') return [names.party(selection.id)];
  return selection.kind === 'tie' ? [names.party(selection.a), names.party(selection.b)] : [];
}

export function GraphPane(props: {
  readonly placement: Placement;
  /** Told of a first view's picture when it has stood for a while. */
  readonly onRest?: ((glance: Glance) => void) | undefined;
}): ReactNode {
  const { placement, onRest } = props;
  const reading = useReading();
  const { open } = useChosen();
  const { select, choose } = useActions();
  const language = useLanguage();
  const embedded = useEmbedded();
  const t = useMessages().graph;
  const stage = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView>(undefined);
  const [hovered, setHovered] = useState<Selection>();
  const [scale, setScale] = useState(1);

  const rest = useMemo(
    () => restScene({ reading, placement, texts: t, language }),
    [reading, placement, t, language],
  );
  const { dataset } = reading;
  const selected = reading.view.select;
  const scene = useMemo(
    () => emphasise(rest, dataset, selected, hovered),
    [rest, dataset, selected, hovered],
  );

  // The graph is made once and outlives every render: its handlers call what is newest.
  const onSelect = useEffectEvent(select);
  const isGuest = useEffectEvent(() => embedded);
  const onOpen = useEffectEvent((camps: readonly Id[]) => {
    const areOpen = camps.every((id) => open.includes(id));
    choose({ open: areOpen ? open.filter((id) => !camps.includes(id)) : sortedUnique([...open, ...camps]) });
    const discs = placement.camps?.filter(({ id }) => camps.includes(id)) ?? [];
    if (areOpen) view.current?.reset(pace());
    else view.current?.show(around(discs), pace());
  });
  const newest = useEffectEvent(() => scene);
  useEffect(() => {
    if (!stage.current) return undefined;
    const hearer: Hearer = {
      onSelect: (selection) => onSelect(selection),
      onOpen: (camps) => onOpen(camps),
      onHover: setHovered,
      onScale: (now) => setScale(Math.round(now / COARSE) * COARSE),
      isGuest: () => isGuest(),
    };
    const taken = takeGlimpse(newest());
    taken?.moveTo(stage.current, hearer);
    const made = taken ?? createGraphStage(stage.current, hearer);
    if (!taken) made.view.update(newest(), pace(ANSWER));
    view.current = made.view;
    return () => {
      view.current = undefined;
      made.destroy();
    };
  }, []);
  // In the task that finds the new picture; the first one is drawn in a task of its own.
  useLayoutEffect(() => view.current?.update(scene, pace(ANSWER)), [scene]);
  useGlance(stage, rest, onRest);

  const explained = useDeferredValue(rest);
  const key = hovered && keyOf(hovered);
  const mark = key === undefined ? undefined : marksOf(scene).find((each) => each.key === key);
  const names = useNames();
  const caption = mark ? [mark.name, mark.description] : hovered ? tracedNames(hovered, names) : [];
  return (
    <section className="graph-pane">
      <div className="graph-stage" ref={stage}>
        <p className="hidden" id={KEYS}>
          {t.keys}
        </p>
      </div>
      <div className="graph-bar">
        {/* What the pointer is on, in words: the mark's own name says it to assistive technology. */}
        <p className="graph-caption" aria-hidden="true">
          {caption.filter(Boolean).join(' · ')}
        </p>
        <div className="graph-zoom" role="group" aria-label={t.zoom}>
          <button type="button" aria-label={t.zoomIn} onClick={() => view.current?.zoomBy(STEP, pace())}>
            +
          </button>
          <button type="button" aria-label={t.zoomOut} onClick={() => view.current?.zoomBy(1 / STEP, pace())}>
            −
          </button>
          <button type="button" onClick={() => view.current?.reset(pace())}>
            {t.showAll}
          </button>
        </div>
      </div>
      <ItsLegend scene={explained} scale={scale} />
    </section>
  );
}
