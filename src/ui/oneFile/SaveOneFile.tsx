/** Saves the app, the data set and the view as one HTML file, made here. */
import { useState, type ReactNode } from 'react';
import { oneFileHtml } from '../../export/oneFile.ts';
import { textIn } from '../../model/text.ts';
import type { View } from '../../model/view.ts';
import type { Loaded } from '../../store/store.ts';
import { writeAddress } from '../../url/write.ts';
import { useMessages } from '../messages/useMessages.ts';
import { saveFile } from '../saveFile.ts';
import type { Services } from '../services.ts';

export function SaveOneFile(props: {
  readonly loaded: Loaded;
  readonly view: View;
  readonly fileParts: Services['fileParts'];
}): ReactNode {
  const { loaded, view, fileParts } = props;
  const { oneFile: t, open } = useMessages();
  const [said, setSaid] = useState<string>();
  const [failed, setFailed] = useState<string>();

  async function save(): Promise<void> {
    setFailed(undefined);
    setSaid(t.making);
    try {
      const parts = await fileParts();
      const name = `${loaded.dataset.id}.html`;
      const file = new Blob([written(parts, loaded, await loaded.file.text(), view)], {
        type: 'text/html;charset=utf-8',
      });
      saveFile(name, file);
      setSaid(t.saved(name, open.size(file.size)));
    } catch (error) {
      setSaid(undefined);
      setFailed(t.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <section className="share-part" aria-labelledby="one-file-title">
      <h3 id="one-file-title">{t.title}</h3>
      <p>{t.explained}</p>
      <button type="button" onClick={() => void save()}>
        {t.save}
      </button>
      <p role="status">{said}</p>
      {failed !== undefined && <p role="alert">{failed}</p>}
    </section>
  );
}

function written(parts: Parameters<typeof oneFileHtml>[0], loaded: Loaded, text: string, view: View): string {
  const { dataset, hash, placement, leftOut = [] } = loaded;
  const { id, title, language } = dataset;
  // The file has one version of the data, and opens in the language and colours of whoever opens it.
  const sent = { ...view, pinned: undefined, lang: undefined, theme: undefined, embed: false };
  const address = writeAddress(sent, { dataset, hash, home: id });
  return oneFileHtml(
    parts,
    textIn(title, language, language),
    { id, title, hash, view: address, placement, leftOut },
    text,
  );
}
