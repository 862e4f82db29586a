/** Search: a combobox over parties, issues, events, speakers and quotes. Choosing selects. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { search, type Hit } from '../../analysis/search.ts';
import { lookup, must } from '../../model/lookup.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import './search.css';

/** More than this is not read: the reader types another word. */
const LISTED = 30;

export function Search(props: { readonly onType: (q: string) => void }): ReactNode {
  const { onType } = props;
  const { dataset } = useReading();
  const { q } = useChosen();
  const { select } = useActions();
  const t = useMessages().search;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const hits = useMemo(() => search(dataset, q), [dataset, q]);
  const listed = useMemo(() => hits.slice(0, LISTED), [hits]);
  const expanded = open && q.trim() !== '';

  useEffect(() => {
    const shortcut = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', shortcut);
    return () => document.removeEventListener('keydown', shortcut);
  }, []);

  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    select(hit.selection);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && expanded) setOpen(false);
    else if (event.key === 'Enter') choose(expanded ? listed[active] : undefined);
    else if (event.key === 'ArrowDown' && expanded) setActive(Math.min(active + 1, listed.length - 1));
    else if (event.key === 'ArrowUp' && expanded) setActive(Math.max(active - 1, 0));
    else if (event.key === 'ArrowDown') setOpen(true);
    else return;
    event.preventDefault();
  };

  return (
    <div className="search" role="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t.label}
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={expanded && listed.length > 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={t.placeholder}
        value={q}
        onChange={(event) => {
          setOpen(true);
          setActive(0);
          onType(event.target.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="hidden">
        {expanded && t.found(hits.length, LISTED)}
      </p>
      {expanded && (
        <div className="found">
          {listed.length === 0 && <p className="nothing">{t.nothing(q.trim())}</p>}
          <ul role="listbox" id={`${id}-list`} aria-label={t.results}>
            {listed.map((hit, index) => (
              <li
                key={`${hit.selection.kind}.${hit.selection.id}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                // The list must not take the focus from the input before the click arrives.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
              >
                <HitLine hit={hit} />
              </li>
            ))}
          </ul>
          {hits.length > LISTED && <p className="nothing">{t.found(hits.length, LISTED)}</p>}
        </div>
      )}
    </div>
  );
}

/** What was found, and where the words stand that were looked for. */
function HitLine({ hit }: { readonly hit: Hit }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().search;
  const { commas } = useFormat();
  const names = useNames();
  const things = lookup(dataset);
  const { selection } = hit;
  switch (selection.kind) {
    case 'party':
      return <Line title={names.party(selection.id)} kind={t.kinds.party} hit={hit} />;
    case 'issue':
      return <Line title={names.issue(selection.id)} kind={t.kinds.issue} hit={hit} />;
    case 'event':
      return <Line title={names.event(selection.id)} kind={t.kinds.event} hit={hit} />;
    case 'statement': {
      const { statement } = hit;
      if (!statement) return null;
      const who = statement.speaker === undefined ? undefined : must(things.speakers, statement.speaker).name;
      const parties = commas(statement.parties.map(names.party));
      return (
        <Line
          title={who === undefined ? parties : `${names.text(who)} (${parties})`}
          kind={t.kinds.statement}
          hit={hit}
          text={statement.text}
        />
      );
    }
  }
}

function Line(props: {
  readonly title: string;
  readonly kind: string;
  readonly hit: Hit;
  readonly text?: string | undefined;
}): ReactNode {
  const { title, kind, hit, text } = props;
  const t = useMessages().search;
  const elsewhere = hit.words === title ? undefined : (text ?? hit.words);
  return (
    <>
      <span className="hit-title">
        <bdi>{title}</bdi> <small>{hit.in === 'other-name' ? t.foundIn['other-name'] : kind}</small>
      </span>
      {elsewhere !== undefined && (
        <span className="hit-words" dir="auto">
          {elsewhere}
        </span>
      )}
    </>
  );
}
