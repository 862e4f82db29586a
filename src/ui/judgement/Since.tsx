/** Who moved between an earlier day and now, on what, from which words to which. */
import type { ReactNode } from 'react';
import type { ChangedStance } from '../../analysis/changedStances.ts';
import type { Changes } from '../../analysis/changes.ts';
import type { Pieces } from '../../analysis/pieces.ts';
import { earlier, unsupposed } from '../../analysis/reading.ts';
import type { Stance, StanceWord } from '../../analysis/stances.ts';
import { Choose } from '../dossier/Choose.tsx';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { SideWords } from '../dossier/TieIssue.tsx';
import { inWords } from '../format/date.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { InPieces } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Differing } from './Differing.tsx';

export function Since(): ReactNode {
  const reading = useReading();
  const { choose } = useActions();
  const t = useMessages().judgement.since;
  const language = useLanguage();
  const before = earlier(reading);
  const { since } = reading.view;
  if (!before || since === undefined) return null;
  return (
    <section className="since-list" aria-labelledby="since-title">
      <p className="list-title" id="since-title">
        {t.title(inWords(since, language))}
      </p>
      <Differing before={before} after={unsupposed(reading)}>
        {(changed) => <WhatMoved changes={changed} />}
      </Differing>
      <p>
        <button type="button" onClick={() => choose({ since: undefined })}>
          {t.off}
        </button>
      </p>
    </section>
  );
}

function WhatMoved({ changes: changed }: { readonly changes: Changes }): ReactNode {
  const t = useMessages().judgement.since;
  const { moved, spoke } = changed;
  return (
    <>
      <p>
        <strong>{t.movedTitle}</strong>
      </p>
      {moved.length === 0 ? <p>{t.nobody}</p> : <Some stances={moved} />}
      {spoke.length > 0 && (
        <details>
          <summary>{t.spoke(spoke.length)}</summary>
          <Some stances={spoke} />
        </details>
      )}
      <ChangeList changes={changed} />
    </>
  );
}

function Some({ stances }: { readonly stances: Pieces<ChangedStance> }): ReactNode {
  return (
    <InPieces
      items={stances}
      render={(each) => <Moved key={`${each.party} ${each.issue}`} changed={each} />}
    />
  );
}

function Moved({ changed: { party, issue, before, after } }: { readonly changed: ChangedStance }): ReactNode {
  const { since: t, words } = useMessages().judgement;
  const names = useNames();
  return (
    <section className="moved">
      <p>
        <Choose what={{ kind: 'party', id: party }}>{names.party(party)}</Choose> ·{' '}
        <Choose what={{ kind: 'issue', id: issue }}>{names.issue(issue)}</Choose>
      </p>
      <details>
        <summary>
          <PositionMark word={wordOf(before)} /> {t.step(words[wordOf(before)], words[wordOf(after)])}{' '}
          <PositionMark word={wordOf(after)} />
        </summary>
        <Words title={t.before} stance={before} />
        <Words title={t.after} stance={after} />
      </details>
    </section>
  );
}

const wordOf = (stance: Stance | undefined): StanceWord => stance?.word ?? 'none';

function Words(props: { readonly title: string; readonly stance: Stance | undefined }): ReactNode {
  const { title, stance } = props;
  if (!stance) return null;
  return (
    <div className="side">
      <p className="soft">{title}</p>
      <SideWords said={{ ...stance, inView: stance.counted }} of={stance.party} />
    </div>
  );
}
