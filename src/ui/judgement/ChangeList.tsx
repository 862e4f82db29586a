/** What differs between two findings, in words: each tie and issue leads to its own dossier. */
import type { ReactNode } from 'react';
import type { ChangedTie, Changes } from '../../analysis/changes.ts';
import type { Blocs } from '../../analysis/blocs.ts';
import type { Id } from '../../model/dataset.ts';
import type { Arc } from '../../model/view.ts';
import { Choose } from '../dossier/Choose.tsx';
import type { Format } from '../format/format.ts';
import type { Messages } from '../messages/en/messages.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames, type Names } from '../names.ts';

/** Says the whole in one line: "2 ties turn, conflict 14 → 11". */
export function useChangesInWords(): (changed: Changes) => string {
  const t = useMessages().judgement.changes;
  const names = useNames();
  const format = useFormat();
  return (changed) => changesInWords(changed, t, names, format);
}

function changesInWords(
  changed: Changes,
  t: Messages['judgement']['changes'],
  names: Names,
  { figure, commas }: Format,
): string {
  const turned = changed.ties.filter((tie) => tie.turned).length;
  const sum = (arc: Arc): string | false =>
    figure(changed[arc].before) !== figure(changed[arc].after) &&
    t.fromTo(t.sum[arc], figure(changed[arc].before), figure(changed[arc].after));
  /** One issue is named, more are counted. */
  const ground = (issues: readonly Id[], one: (issue: string) => string, many: (n: number) => string) => {
    const [only, ...others] = issues;
    if (only === undefined) return false;
    return others.length === 0 ? one(names.issue(only)) : many(issues.length);
  };
  const said = [
    turned > 0 && t.turned(turned),
    changed.ties.length > turned && t.ties(changed.ties.length),
    sum('conflict'),
    sum('alignment'),
    ground(changed.gained, t.gained, t.gainedMany),
    ground(changed.lost, t.lost, t.lostMany),
  ].filter((words) => typeof words === 'string');
  return said.length === 0 ? t.nothing : commas(said);
}

export function ChangeList({ changes: changed }: { readonly changes: Changes }): ReactNode {
  const { changes: t, blocs } = useMessages().judgement;
  const names = useNames();
  const inWords = useChangesInWords();
  const camps = ({ blocs: all }: Blocs): string =>
    all.map(({ parties }) => parties.map(names.short).join(' ')).join(blocs.between);
  return (
    <div className="changes">
      <p>{inWords(changed)}.</p>
      {changed.blocs && <p>{t.blocs(camps(changed.blocs.before), camps(changed.blocs.after))}</p>}
      {changed.ties.length > 0 && (
        <details>
          <summary>{t.ties(changed.ties.length)}</summary>
          <ul className="plain">
            {changed.ties.map((tie) => (
              <TieLine key={`${tie.a} ${tie.b}`} tie={tie} />
            ))}
          </ul>
        </details>
      )}
      {[...changed.gained, ...changed.lost].length > 0 && (
        <ul className="plain">
          {changed.gained.map((issue) => (
            <li key={issue}>
              <Choose what={{ kind: 'issue', id: issue }}>{t.gained(names.issue(issue))}</Choose>
            </li>
          ))}
          {changed.lost.map((issue) => (
            <li key={issue}>
              <Choose what={{ kind: 'issue', id: issue }}>{t.lost(names.issue(issue))}</Choose>
            </li>
          ))}
        </ul>
      )}
    </div>
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
