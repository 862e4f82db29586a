/** The line that puts this view into another page, live or frozen to this version of the data. */
import { useId, useState, type ReactNode } from 'react';
import type { View } from '../../model/view.ts';
import type { AddressContext } from '../../url/resolve.ts';
import { pinnedAddress, writeAddress } from '../../url/write.ts';
import './embed.css';
import { useMessages } from '../messages/useMessages.ts';

/** A first height, px, until the page round it hears the true one. */
const HEIGHT = 640;

export function EmbedSnippet(props: {
  readonly view: View;
  readonly context: AddressContext;
  readonly title: string;
  readonly base: string;
  readonly fragment: string;
  readonly copy: (text: string) => Promise<void>;
}): ReactNode {
  const { view, context, title, base, fragment, copy } = props;
  const t = useMessages().embed;
  const name = useId();
  const [frozen, setFrozen] = useState(true);
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const framed = { ...view, embed: true };
  const live = { ...framed, pinned: undefined, lang: undefined, theme: undefined };
  const address = frozen ? pinnedAddress(framed, context) : writeAddress(live, context);
  const snippet = frameOf(base + address + fragment, title);

  async function copyIt(): Promise<void> {
    setOutcome(undefined);
    try {
      await copy(snippet);
      setOutcome('copied');
    } catch {
      // Refused by permission or policy: the line stands there to be copied by hand, and we say so.
      setOutcome('refused');
    }
  }

  return (
    <details className="embed-snippet">
      <summary>{t.title}</summary>
      <p>{t.explained}</p>
      {([true, false] as const).map((choice) => (
        <label key={String(choice)} className="choice">
          <input type="radio" name={name} checked={frozen === choice} onChange={() => setFrozen(choice)} />
          {choice ? t.frozen : t.live}
        </label>
      ))}
      <label>
        {t.snippet}
        <textarea readOnly dir="ltr" rows={4} value={snippet} onFocus={(event) => event.target.select()} />
      </label>
      <button type="button" onClick={copyIt}>
        {t.copy}
      </button>
      <p role="status">
        {outcome === 'copied' && t.copied}
        {outcome === 'refused' && t.refused}
      </p>
    </details>
  );
}

/** The frame as HTML. What stands in an attribute is escaped: titles come from data. */
function frameOf(address: string, title: string): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" ` +
    'style="border: 0" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>'
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&"<>]/g, (letter) => ENTITIES[letter] ?? '');
