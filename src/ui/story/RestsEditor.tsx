/** What a step rests on: statements, added from what is selected in the view. */
import { useId, useState, type ReactNode } from 'react';
import type { Id, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import type { Selection } from '../../model/view.ts';
import { inWords } from '../format/date.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

/** How much of a statement's words tells it from others, characters. */
const MOST = 90;

export function RestsEditor(props: {
  readonly rests: readonly Id[];
  /** What the step is called. */
  readonly step: string;
  readonly onChange: (rests: readonly Id[]) => void;
}): ReactNode {
  const { rests, step, onChange } = props;
  const { dataset, view } = useReading();
  const t = useMessages().story;
  const inShort = useInShort();
  const select = useId();
  const [chosen, setChosen] = useState<Id>();
  const { statements } = lookup(dataset);
  const offered = dataset.statements.filter((each) => isAbout(each, view.select) && !rests.includes(each.id));
  const next = offered.find(({ id }) => id === chosen) ?? offered[0];
  return (
    <div className="story-resting">
      <h4>{t.restsOn}</h4>
      {rests.length === 0 && <p className="soft">{t.restsOnNothing}</p>}
      <ul>
        {rests.map((id) => (
          <li key={id}>
            <span dir="auto">{inShort(must(statements, id))}</span>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={t.of(t.remove, inShort(must(statements, id)))}
              onClick={() => onChange(rests.filter((each) => each !== id))}
            >
              {t.remove}
            </button>
          </li>
        ))}
      </ul>
      {next ? (
        <p className="story-add">
          <label htmlFor={select}>{t.candidates}</label>
          <select id={select} value={next.id} onChange={({ target }) => setChosen(target.value)}>
            {offered.map((each) => (
              <option key={each.id} value={each.id}>
                {inShort(each)}
              </option>
            ))}
          </select>
          <button
            type="button"
            aria-label={t.of(t.attach, step)}
            onClick={() => onChange([...rests, next.id])}
          >
            {t.attach}
          </button>
        </p>
      ) : (
        view.select === undefined && <p className="soft">{t.selectFirst}</p>
      )}
    </div>
  );
}

/** Whether a statement is what is selected, or is about it. */
function isAbout(statement: Statement, selected: Selection | undefined): boolean {
  switch (selected?.kind) {
    case undefined:
      return false;
    case 'statement':
      return statement.id === selected.id;
    case 'issue':
      return statement.issue === selected.id;
    case 'event':
      return statement.event === selected.id;
    case 'party':
      return statement.parties.includes(selected.id);
    case 'tie':
      return statement.parties.includes(selected.a) || statement.parties.includes(selected.b);
  }
}

/** Who, when and how a statement begins: for a list of many. */
function useInShort(): (statement: Statement) => string {
  const names = useNames();
  const language = useLanguage();
  const { commas } = useFormat();
  const t = useMessages().dossier;
  return ({ parties, date, kind, text, issue }) => {
    const words = text ?? (issue === undefined ? t.kinds[kind] : names.issue(issue));
    const short = words.length > MOST ? `${words.slice(0, MOST)}…` : words;
    const who = commas(parties.map(names.party));
    return `${who}${date === undefined ? '' : `, ${inWords(date, language)}`}: ${short}`;
  };
}
