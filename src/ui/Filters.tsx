/** What is shown: ties, issues on the graph, parties, and how numbers are made. */
import { useId, type ReactNode } from 'react';
import { optionCounts } from '../analysis/counts.ts';
import type { Dataset, Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import { textIn } from '../model/text.ts';
import { ARCS, COUNTS, PILLS, type View } from '../model/view.ts';
import { Choice, Choices } from './Choice.tsx';
import { useMessages } from './messages/useMessages.ts';
import { useLanguage } from './reading.tsx';

interface FilterProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly onChoose: (change: Partial<View>) => void;
}

export function Filters(props: FilterProps & { readonly onReset: () => void }): ReactNode {
  const { onReset } = props;
  const t = useMessages().shell;
  return (
    <>
      <ShownTies {...props} />
      <Parties {...props} />
      <IssuesOnGraph {...props} />
      <Numbers {...props} />
      <button type="button" className="quiet" onClick={onReset}>
        {t.reset}
      </button>
    </>
  );
}

/** A list with one value more or less, as addresses write it. */
function toggled<T extends string>(list: readonly T[], value: T, on: boolean): T[] {
  return sortedUnique(on ? [...list, value] : list.filter((each) => each !== value)) as T[];
}

function ShownTies({ view, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  return (
    <Choices title={t.show}>
      {ARCS.map((arc) => (
        <Choice
          key={arc}
          checked={view.arcs.includes(arc)}
          onChange={(on) => onChoose({ arcs: toggled(view.arcs, arc, on) })}
        >
          <span className={`sample ${arc}`} aria-hidden="true" />
          {t[arc]}
        </Choice>
      ))}
    </Choices>
  );
}

function Parties({ view, dataset, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  const language = useLanguage();
  const counts = optionCounts(dataset, view).parties;
  return (
    <Choices title={t.parties}>
      {dataset.parties.map((party) => (
        <Choice
          key={party.id}
          checked={view.parties.includes(party.id)}
          onChange={(on) => onChoose({ parties: toggled(view.parties, party.id, on) })}
          count={counts.get(party.id) ?? 0}
          countWords={t.statementsOf}
        >
          {textIn(party.name, language, dataset.language)}
        </Choice>
      ))}
      <p className="shortcuts">
        <button type="button" className="quiet" onClick={() => onChoose({ parties: dataset.shownParties })}>
          {t.partiesFirst}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => onChoose({ parties: sortedUnique(dataset.parties.map((party): Id => party.id)) })}
        >
          {t.partiesAll}
        </button>
      </p>
    </Choices>
  );
}

function IssuesOnGraph({ view, dataset, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  const name = useId();
  const numbers = {
    shown: dataset.shownIssues.filter((id) => view.issues.includes(id)).length,
    all: view.issues.length,
  };
  return (
    <Choices title={t.pillsTitle}>
      {PILLS.map((pills) => (
        <Choice
          key={pills}
          radio={name}
          checked={view.pills === pills}
          onChange={() => onChoose({ pills })}
          {...(pills !== 'off' && { count: numbers[pills] })}
        >
          {t.pills[pills]}
        </Choice>
      ))}
    </Choices>
  );
}

function Numbers({ view, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  const name = useId();
  return (
    <Choices title={t.numbers}>
      {COUNTS.map((count) => (
        <Choice key={count} radio={name} checked={view.count === count} onChange={() => onChoose({ count })}>
          {t.count[count]}
        </Choice>
      ))}
      <p className="hint">{t.countHint[view.count]}</p>
    </Choices>
  );
}
