/** Sharing data of one's own: small enough, it travels in the link itself; else as a file beside the link. */
import { useId, useMemo, useState, type ReactNode } from 'react';
import { withoutWords, writeFragment } from '../io/fragment.ts';
import { statementCount } from '../model/said.ts';
import type { View } from '../model/view.ts';
import type { Loaded } from '../store/store.ts';
import { writeAddress } from '../url/write.ts';
import { DownloadData } from './open/DownloadData.tsx';
import { useFormat, useMessages } from './messages/useMessages.ts';

/** Where messengers cut links, characters. */
const LIMITS = [
  { name: 'Teams', most: 2000 },
  { name: 'Slack', most: 4000 },
] as const;

/** Longer links are cut by too many programs to be worth making. */
const MOST = 30_000;

/** In a file so many statements are a megabyte, which no packing brings down to that: it is not tried. */
const MOST_STATEMENTS = 10_000;

export function ShareData(props: {
  readonly loaded: Loaded;
  readonly view: View;
  readonly base: string;
  readonly copy: (text: string) => Promise<void>;
}): ReactNode {
  const { loaded, view, base, copy } = props;
  const t = useMessages().share;
  const { commas } = useFormat();
  const meter = useId();
  const [words, setWords] = useState(true);
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const { dataset, hash } = loaded;
  const link = useMemo(() => {
    if (statementCount(dataset) > MOST_STATEMENTS) return undefined;
    const carried = words ? dataset : withoutWords(dataset);
    const sent = { ...view, pinned: undefined, lang: undefined, theme: undefined };
    return base + writeAddress(sent, { dataset, hash, home: dataset.id }) + writeFragment(carried);
  }, [dataset, hash, view, words, base]);
  const length = link?.length ?? Infinity;
  const cut = LIMITS.filter(({ most }) => length > most).map(({ name }) => name);
  const fits = link !== undefined && length <= MOST;

  async function share(made: string): Promise<void> {
    setOutcome(undefined);
    try {
      await copy(made);
      setOutcome('copied');
    } catch {
      // Refused by permission or policy: the link stands there to be copied by hand, and we say so.
      setOutcome('refused');
    }
  }

  return (
    <section className="share-data">
      <h3>{t.title}</h3>
      {fits && (
        <p>
          <strong>{t.contains}</strong> {t.explained}
        </p>
      )}
      {link !== undefined && (
        <>
          <label className="choice">
            <input type="checkbox" checked={words} onChange={({ target }) => setWords(target.checked)} />
            {t.words}
          </label>
          <p>
            <label htmlFor={meter}>{t.length(length)}</label>{' '}
            <meter
              id={meter}
              min={0}
              max={MOST}
              low={LIMITS[0].most}
              high={LIMITS[1].most}
              optimum={0}
              value={Math.min(length, MOST)}
            />
          </p>
        </>
      )}
      <p>{!fits ? t.tooLong : cut.length === 0 ? t.fits : t.cut(commas(cut))}</p>
      {fits && (
        <>
          <label>
            {t.link}
            <input readOnly dir="ltr" value={link} onFocus={(event) => event.target.select()} />
          </label>
          <button type="button" onClick={() => share(link)}>
            {t.copy}
          </button>
        </>
      )}
      <p role="status">
        {outcome === 'copied' && t.copied}
        {outcome === 'refused' && t.refused}
      </p>
      <p>
        {t.file} <DownloadData loaded={loaded}>{t.save}</DownloadData>
      </p>
    </section>
  );
}
