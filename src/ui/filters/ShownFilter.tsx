/** Which halves of a tie are drawn, and which issues. No number changes. */
import { useId, type ReactNode } from 'react';
import { issuesInView } from '../../analysis/filter.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { ARCS, PILLS } from '../../model/view.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Choice, Choices } from './Choice.tsx';
import { toggled, type FilterProps } from './filterProps.ts';

export function ShownFilter({ view, dataset, onChoose }: FilterProps): ReactNode {
  const { shell: t, judgement } = useMessages();
  const name = useId();
  // Very many parties are drawn as camps, without issues.
  const isCrowd = isCrowded(dataset);
  const inView = issuesInView(view, dataset);
  const drawn = {
    shown: dataset.shownIssues.filter((id) => inView.includes(id)).length,
    all: inView.length,
    off: undefined,
  };
  return (
    <>
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
        {!isCrowd && (
          <Choice checked={view.blocs} onChange={(on) => onChoose({ blocs: on })}>
            {judgement.blocs.title}
          </Choice>
        )}
      </Choices>
      {!isCrowd && (
        <Choices title={t.pillsTitle}>
          {PILLS.map((pills) => (
            <Choice
              key={pills}
              radio={name}
              checked={view.pills === pills}
              onChange={() => onChoose({ pills })}
              count={drawn[pills]}
              countWords={t.issuesOf}
            >
              {t.pills[pills]}
            </Choice>
          ))}
        </Choices>
      )}
    </>
  );
}
