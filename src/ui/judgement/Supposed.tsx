/** What is supposed, and what it changes: stands above every dossier as long as something is. */
import type { ReactNode } from 'react';
import { unsupposed } from '../../analysis/reading.ts';
import { stanceOf } from '../../analysis/stances.ts';
import { withSupposition } from '../../model/supposition.ts';
import type { Supposition } from '../../model/view.ts';
import { Choose } from '../dossier/Choose.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Differing } from './Differing.tsx';

export function Supposed(): ReactNode {
  const reading = useReading();
  const { choose } = useActions();
  const t = useMessages().judgement.whatif;
  if (reading.whatif.length === 0) return null;
  return (
    <section className="supposed-list" aria-labelledby="supposed-title">
      <p className="list-title" id="supposed-title">
        {t.title}
      </p>
      <ul className="plain">
        {reading.whatif.map((each) => (
          <SupposedLine key={`${each.party} ${each.issue}`} supposition={each} />
        ))}
      </ul>
      <Differing before={unsupposed(reading)} after={reading}>
        {(changed) => <ChangeList changes={changed} />}
      </Differing>
      <p>
        <button type="button" aria-keyshortcuts="Delete" onClick={() => choose({ whatif: [] })}>
          {t.reset} <kbd>{t.key}</kbd>
        </button>
      </p>
    </section>
  );
}

function SupposedLine({ supposition }: { readonly supposition: Supposition }): ReactNode {
  const reading = useReading();
  const { whatif } = useChosen();
  const { choose } = useActions();
  const { whatif: t, words } = useMessages().judgement;
  const names = useNames();
  const { party, issue, position } = supposition;
  const said = stanceOf(unsupposed(reading).stances, party, issue)?.word ?? 'none';
  const inView = reading.view.parties.includes(party) && reading.stances.get(party)?.get(issue);
  return (
    <li>
      <Choose what={{ kind: 'party', id: party }}>{names.party(party)}</Choose> ·{' '}
      <Choose what={{ kind: 'issue', id: issue }}>{names.issue(issue)}</Choose>
      <br />
      <span className="soft">
        {t.cell(words[position], words[said])}
        {!inView && position !== 'none' && ` (${t.notInView})`}
      </span>{' '}
      <button
        type="button"
        className="link"
        aria-label={t.undoOf(names.party(party), names.issue(issue))}
        onClick={() => choose({ whatif: withSupposition(whatif, { party, issue, position: undefined }) })}
      >
        {t.undo}
      </button>
    </li>
  );
}
