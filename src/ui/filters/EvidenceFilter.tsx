/** Which statements are evidence: their kind, joint ones, and how far they can be trusted. */
import type { ReactNode } from 'react';
import { CONFIDENCES, EVIDENCE_KINDS } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Choice, Choices } from './Choice.tsx';
import { toggled, type FilterProps } from './filterProps.ts';

export function EvidenceFilter({ view, counts, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  return (
    <>
      <Choices title={t.evidence}>
        {EVIDENCE_KINDS.map((kind) => (
          <Choice
            key={kind}
            checked={view.evidence.includes(kind)}
            onChange={(on) => onChoose({ evidence: toggled(view.evidence, kind, on) })}
            count={counts && (counts.evidence.get(kind) ?? 0)}
            countWords={t.statementsOf}
          >
            {t.evidenceKinds[kind]}
          </Choice>
        ))}
        <Choice
          checked={view.joint}
          onChange={(joint) => onChoose({ joint })}
          count={counts?.joint}
          countWords={t.statementsOf}
        >
          {t.joint}
        </Choice>
      </Choices>
      <Choices title={t.confidence}>
        {CONFIDENCES.map((grade) => (
          <Choice
            key={grade}
            checked={view.confidence.includes(grade)}
            onChange={(on) => onChoose({ confidence: toggled(view.confidence, grade, on) })}
            count={counts && (counts.confidence.get(grade) ?? 0)}
            countWords={t.statementsOf}
          >
            {t.confidences[grade]}
          </Choice>
        ))}
      </Choices>
    </>
  );
}
