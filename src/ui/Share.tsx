/** Share copies the link that pins this view to this version of the data, and shows it. */
import { useRef, useState, type ReactNode } from 'react';
import type { Id } from '../model/dataset.ts';
import { textIn } from '../model/text.ts';
import { addressHome, type Screen } from '../store/store.ts';
import { pinnedAddress } from '../url/write.ts';
import { Later } from './Later.tsx';
import { useMessages } from './messages/useMessages.ts';
import { partOf } from './part.tsx';
import type { Services } from './services.ts';

const EmbedSnippet = partOf(async () => (await import('./embed/EmbedSnippet.tsx')).EmbedSnippet);
const SaveOneFile = partOf(async () => (await import('./oneFile/SaveOneFile.tsx')).SaveOneFile);
const ShareData = partOf(async () => (await import('./ShareData.tsx')).ShareData);

export function Share(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly home: Id;
  readonly services: Services;
}): ReactNode {
  const { screen, home, services } = props;
  const { shell: t, judgement, share, oneFile } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>(undefined);
  const { dataset, hash } = screen.loaded;
  const { isFile } = services;
  const own = !services.shipped.some((each) => each.id === dataset.id && each.hash === hash);
  const link = services.base + pinnedAddress(screen.view, { dataset, hash, home });

  async function shareIt(): Promise<void> {
    setOutcome(undefined);
    setAsked(true);
    if (!dialog.current?.open) dialog.current?.showModal();
    if (isFile) return;
    try {
      await services.copy(link);
      setOutcome('copied');
    } catch {
      // Refused by permission or by policy: the link stands there to be copied by hand, and we say so.
      setOutcome('refused');
    }
  }

  return (
    <>
      <button type="button" className="primary" onClick={shareIt}>
        {t.share}
      </button>
      <dialog ref={dialog} className="share" aria-labelledby="share-title">
        <h2 id="share-title">{t.shareTitle}</h2>
        <p>{isFile ? oneFile.isFile : t.shareExplained}</p>
        {screen.view.whatif.length > 0 && <p className="callout">{judgement.whatif.shared}</p>}
        {!isFile && (
          <>
            <label>
              {t.shareLink}
              <input readOnly dir="ltr" value={link} onFocus={(event) => event.target.select()} />
            </label>
            {own && <p className="callout">{share.waits}</p>}
            <p role="status">
              {outcome === 'copied' && t.shareCopied}
              {outcome === 'refused' && t.shareRefused}
            </p>
          </>
        )}
        {asked && (
          <Later>
            <SaveOneFile loaded={screen.loaded} view={screen.view} fileParts={services.fileParts} />
          </Later>
        )}
        {own && asked && !isFile && (
          <Later>
            <ShareData loaded={screen.loaded} view={screen.view} base={services.base} copy={services.copy} />
          </Later>
        )}
        {asked && !isFile && (
          <Later>
            <EmbedSnippet
              view={screen.view}
              context={{ dataset, hash, home: addressHome(screen.loaded, home) }}
              title={textIn(dataset.title, dataset.language, dataset.language)}
              base={services.base}
              fragment={screen.loaded.fragment ?? ''}
              copy={services.copy}
            />
          </Later>
        )}
        <form method="dialog">
          {!isFile && (
            <button type="button" onClick={shareIt}>
              {t.shareAgain}
            </button>
          )}
          <button type="submit" className="primary">
            {t.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
