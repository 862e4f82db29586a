/** Which lanes are shown: those of a piece at a time, and whatever is selected. */
import { startTransition, useMemo, useState, type ReactNode } from 'react';
import type { LaneList } from '../../analysis/lanes.ts';
import type { Dataset, Id } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import type { Selection } from '../../model/view.ts';
import { More } from '../More.tsx';
import { useReading } from '../reading.tsx';

/** So many lanes come at a time; fewer where they have more marks than a reader waits for. */
const AT_ONCE = 60;
const MOST_MARKS = 20_000;

interface ShownLanes {
  readonly ids: readonly Id[];
  /** The button for more; undefined where nothing is left. */
  readonly more: ReactNode;
}

export function useShownLanes(list: LaneList): ShownLanes {
  const { dataset, view } = useReading();
  const [pieces, setPieces] = useState(1);
  const { ids, marks } = list;
  const end = endOf(marks, pieces);
  const shown = useMemo(() => {
    const chosen = chosenLanes(dataset, view.select, list);
    return ids.filter((id, at) => at < end || chosen.includes(id));
  }, [dataset, view.select, list, ids, end]);
  const left = ids.length - end;
  const next = endOf(marks, pieces + 1) - end;
  return {
    ids: shown,
    more: left > 0 && (
      // Until the lanes are there, those before stay.
      <More next={next} left={left} onMore={() => startTransition(() => setPieces(pieces + 1))} />
    ),
  };
}

/** How many lanes some pieces are. @param marks how many each lane has */
function endOf(marks: readonly number[], pieces: number): number {
  let end = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const begin = end;
    let room = MOST_MARKS;
    while (end < marks.length && end < begin + AT_ONCE && (end === begin || (marks[end] ?? 0) <= room))
      room -= marks[end++] ?? 0;
  }
  return end;
}

/** The lanes in which what is selected stands. */
function chosenLanes(dataset: Dataset, select: Selection | undefined, { lanes }: LaneList): readonly Id[] {
  switch (select?.kind) {
    case 'party':
    case 'issue':
      return select.kind === lanes ? [select.id] : [];
    case 'tie':
      return lanes === 'party' ? [select.a, select.b] : [];
    case 'statement': {
      const statement = lookup(dataset).statements.get(select.id);
      if (lanes === 'party') return statement?.parties ?? [];
      return statement?.issue === undefined ? [] : [statement.issue];
    }
    default:
      return [];
  }
}
