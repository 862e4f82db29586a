/** Names that may be one: the reader says which are, and which name stays. Nothing is merged unasked. */
import { useId, useState, type ReactNode } from 'react';
import type { Merge } from '../../model/problem.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Pick } from './Pick.tsx';

export function Merges(props: {
  readonly merges: readonly Merge[];
  readonly onMerge: (merge: readonly Merge[]) => void;
}): ReactNode {
  const { merges, onMerge } = props;
  const { mend: t } = useMessages().open;
  const title = useId();
  /** For each group the names that are one, that which stays first; one name alone is no merge. */
  const [said, setSaid] = useState<readonly (readonly string[])[]>(
    merges.map(({ names }) => names.slice(0, 1)),
  );
  const count = said.reduce((sum, names) => sum + names.length - 1, 0);
  return (
    <form
      className="merges"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        onMerge(merges.map(({ kind }, index) => ({ kind, names: said[index] ?? [] })).filter(isMerge));
      }}
    >
      <h3 id={title}>{t.merges}</h3>
      <p>{t.mergesHint}</p>
      {merges.map((merge, index) => (
        <Group
          key={index}
          merge={merge}
          said={said[index] ?? []}
          onSay={(names) => setSaid(said.with(index, names))}
        />
      ))}
      <button type="submit" disabled={count === 0}>
        {t.merge(count)}
      </button>
    </form>
  );
}

const isMerge = ({ names }: Merge): boolean => names.length > 1;

function Group(props: {
  readonly merge: Merge;
  readonly said: readonly string[];
  readonly onSay: (names: readonly string[]) => void;
}): ReactNode {
  const { merge, said, onSay } = props;
  const { kind, names } = merge;
  const { mend: t } = useMessages().open;
  const [stays = '', ...same] = said;
  return (
    <fieldset>
      <legend>{t.kinds[kind]}</legend>
      <Pick
        label={t.keep}
        value={stays}
        none={undefined}
        options={names.map((name) => [name, name])}
        // Which name stays says nothing of which are the same: whoever was, and the one that stayed, still are.
        onPick={(name = stays) =>
          onSay([name, ...(same.length > 0 ? [stays, ...same] : []).filter((each) => each !== name)])
        }
      />
      {names
        .filter((name) => name !== stays)
        .map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={same.includes(name)}
              onChange={({ target }) =>
                onSay([stays, ...same.filter((each) => each !== name), ...(target.checked ? [name] : [])])
              }
            />
            <bdi>{t.same(name)}</bdi>
          </label>
        ))}
    </fieldset>
  );
}
