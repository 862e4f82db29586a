/** What differs between two findings, in words: each tie and issue leads to its own dossier. */
import type { ReactNode } from 'react';
import type { ChangedTie } from '../../analysis/changedTies.ts';
import type { Changes } from '../../analysis/changes.ts';
import type { Pieces } from '../../analysis/pieces.ts';
import type { Id } from '../../model/dataset.ts';
import type { Arc } from '../../model/view.ts';
import { Choose } from '../dossier/Choose.tsx';
import type { Format } from '../format/format.ts';
import type { Messages } from '../messages/en/messages.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames, type Names } from '../names.ts';
import { useCampsInWords } from './campsInWords.ts';

/** Says the whole in one line: "2 ties turn, conflict 14 → 11, “Aid” is now common ground". */
export function useChangesInWords(): (changed: Changes) => string {
  const t = useMessages().judgement.changes;
  const names = useNames();
  const format = useFormat();
  return (changed) =>
    said([...tiesInWords(changed, t, format), ...groundInWords(changed, t, names)], t, format);
}

/** Says as much of it as one line has room for: what differs between parties, or else on which issues. */
export function useChangesInShort(): (changed: Changes) => string {
  const t = useMessages().judgement.changes;
  const names = useNames();
  const format = useFormat();
  return (changed) => {
    const ties = tiesInWords(changed, t, format);
    return said(ties.length > 0 ? ties : groundInWords(changed, t, names), t, format);
  };
}

type Texts = Messages['judgement']['changes'];

const said = (words: readonly string[], t: Texts, { commas }: Format): string =>
  words.length === 0 ? t.nothing : commas(words);

function tiesInWords(changed: Changes, t: Texts, { figure }: Format): readonly string[] {
  const { turned } = changed;
  const sum = (arc: Arc): string | false =>
    figure(changed[arc].before) !== figure(changed[arc].after) &&
    t.fromTo(t.sum[arc], figure(changed[arc].before), figure(changed[arc].after));
  return [
    turned > 0 && t.turned(turned),
    changed.ties.length > turned && t.ties(changed.ties.length),
    sum('conflict'),
    sum('alignment'),
  ].filter((words) => typeof words === 'string');
}

function groundInWords(changed: Changes, t: Texts, names: Names): readonly string[] {
  /** One issue is named, more are counted. */
  const ground = (issues: readonly Id[], one: (issue: string) => string, many: (n: number) => string) => {
    const [only, ...others] = issues;
    if (only === undefined) return [];
    return [others.length === 0 ? one(names.issue(only)) : many(issues.length)];
  };
  return [...ground(changed.gained, t.gained, t.gainedMany), ...ground(changed.lost, t.lost, t.lostMany)];
}

export function ChangeList({ changes: changed }: { readonly changes: Changes }): ReactNode {
  const t = useMessages().judgement.changes;
  const inWords = useChangesInWords();
  const camps = useCampsInWords();
  const { blocs, ties, gained, lost } = changed;
  return (
    <div className="changes">
      <p>{inWords(changed)}.</p>
      {blocs && <p>{t.blocs(camps(blocs.before.blocs), camps(blocs.after.blocs))}</p>}
      {ties.length > 0 && (
        <details>
          <summary>{t.ties(ties.length)}</summary>
          <TieLines ties={ties} />
        </details>
      )}
      <IssueLines issues={gained} says={t.gained} />
      <IssueLines issues={lost} says={t.lost} />
    </div>
  );
}

function IssueLines(props: {
  readonly issues: readonly Id[];
  readonly says: (issue: string) => string;
}): ReactNode {
  const names = useNames();
  const { shown, more } = usePiece(props.issues);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className="plain">
        {shown.map((issue) => (
          <li key={issue}>
            <Choose what={{ kind: 'issue', id: issue }}>{props.says(names.issue(issue))}</Choose>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function TieLines({ ties }: { readonly ties: Pieces<ChangedTie> }): ReactNode {
  const { shown, more } = usePiece(ties);
  return (
    <>
      <ul className="plain">
        {shown.map((tie) => (
          <TieLine key={`${tie.a} ${tie.b}`} tie={tie} />
        ))}
      </ul>
      {more}
    </>
  );
}

function TieLine({ tie: { a, b, before, after, turned } }: { readonly tie: ChangedTie }): ReactNode {
  const t = useMessages().judgement.changes;
  const names = useNames();
  const { figure, commas } = useFormat();
  const amount = (arc: Arc): string =>
    t.fromTo(t.sum[arc], figure(before?.[arc] ?? 0), figure(after?.[arc] ?? 0));
  const remarks = [
    ...(['alignment', 'conflict'] as const).filter((arc) => before?.[arc] !== after?.[arc]).map(amount),
    !before && t.newTie,
    !after && t.noTie,
    turned && t.turnedRemark,
  ].filter((remark) => typeof remark === 'string');
  return (
    <li>
      <Choose what={{ kind: 'tie', a, b }}>
        {names.party(a)} – {names.party(b)}
      </Choose>{' '}
      <span className="soft">{commas(remarks)}</span>
    </li>
  );
}
