/** The view in words: what is in the picture and what the reader left out. Said after every change. */
import type { ReactNode } from 'react';
import { extentOf } from '../analysis/extent.ts';
import { issuesInView } from '../analysis/filter.ts';
import { isCrowded } from '../analysis/shown.ts';
import { chosenInView } from '../analysis/sideBySide.ts';
import type { Dataset } from '../model/dataset.ts';
import { statementCount } from '../model/said.ts';
import type { View } from '../model/view.ts';
import type { Messages } from './messages/en/messages.ts';
import { useFormat, useLanguage, useMessages } from './messages/useMessages.ts';
import { inWords } from './format/date.ts';
import type { Format } from './format/format.ts';
import { useReading } from './reading.tsx';
import { useRested } from './useRested.ts';

export function ViewInWords(): ReactNode {
  const reading = useReading();
  const { dataset, view, columns, tieTable } = reading;
  const { shell: t, judgement, compare } = useMessages();
  const format = useFormat();
  const language = useLanguage();
  const issues = issuesInView(view, dataset);
  const shown = dataset.shownIssues.filter((id) => issues.includes(id)).length;
  const drawn = { shown, all: issues.length, off: 0 };
  const sentence = t.inWords({
    parties: view.parties.length,
    ofParties: dataset.parties.length,
    ties: tieTable.size,
    ofIssues: dataset.issues.length,
    statements: extentOf(columns).statements,
    ofStatements: statementCount(dataset),
    drawn: isCrowded(dataset) ? 0 : drawn[view.pills],
    count: view.count,
  });
  const compared = view.kind === 'matrix' ? chosenInView(reading, view.compare).length : 0;
  const limits = limitsInWords(view, dataset, t, format, (date) => inWords(date, language));
  const sideBySide = compared > 1 && compare.said(compared);
  // On the screen a line of its own above says these.
  const comparedWith = [
    view.since !== undefined && judgement.since.said(inWords(view.since, language)),
    view.whatif.length > 0 && judgement.whatif.count(view.whatif.length),
  ];
  const said = useRested(sentences([sentence, ...limits, ...comparedWith, sideBySide]));
  return (
    <>
      <p className="in-words" aria-hidden="true">
        {sentences([sentence, ...limits, sideBySide])}
      </p>
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}

const sentences = (words: readonly (string | false)[]): string =>
  words.filter((each) => each !== false).join(' · ');

/** What the view leaves out or computes otherwise than by default, each in words. */
export function limitsInWords(
  view: View,
  dataset: Dataset,
  { limits }: Messages['shell'],
  { commas }: Format,
  day: (date: string) => string,
): string[] {
  const evidence = commas(view.evidence.map((kind) => limits.evidenceKinds[kind]));
  const confidence = commas(view.confidence.map((grade) => limits.confidences[grade]));
  const said: readonly (string | false)[] = [
    (view.from !== undefined || view.to !== undefined) &&
      limits.period(view.from && day(view.from), view.to && day(view.to)),
    view.issues.length < dataset.issues.length && limits.issues(view.issues.length, dataset.issues.length),
    view.topics.length < dataset.topics.length && limits.topics(view.topics.length, dataset.topics.length),
    view.evidence.length < 3 && (evidence === '' ? limits.noEvidence : limits.evidence(evidence)),
    view.confidence.length < 3 && (confidence === '' ? limits.noConfidence : limits.confidence(confidence)),
    !view.joint && limits.joint,
    view.rule !== 'latest' && limits.rule[view.rule],
    view.norm !== 'none' && limits.norm[view.norm],
    view.min > 0 && limits.min(view.min),
  ];
  return said.filter((words): words is string => words !== false);
}
