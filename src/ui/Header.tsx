/** The top of the page: name, data set, views, theme, share. */
import type { ReactNode } from 'react';
import { textIn } from '../model/text.ts';
import { THEMES, type Theme } from '../model/view.ts';
import { choose, type ParleyStore, type Screen } from '../store/store.ts';
import { useLanguage, useMessages } from './messages/useMessages.ts';
import { ExportMenu } from './export/ExportMenu.tsx';
import type { Services } from './services.ts';
import { DataChooser } from './open/DataChooser.tsx';
import { LeftOut } from './open/LeftOut.tsx';
import { OpenData } from './open/OpenData.tsx';
import { Unkept } from './open/Unkept.tsx';
import { Search } from './search/Search.tsx';
import { Share } from './Share.tsx';
import { ViewTabs } from './ViewTabs.tsx';

export function Header(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly store: ParleyStore;
  readonly services: Services;
}): ReactNode {
  const { screen, store, services } = props;
  const { loaded, view } = screen;
  const t = useMessages().shell;
  const language = useLanguage();
  return (
    <header className="top">
      <p className="brand">{t.product}</p>
      <div className="titled">
        <h1>{textIn(loaded.dataset.title, language, loaded.dataset.language)}</h1>
        <LeftOut problems={loaded.leftOut ?? []} />
        <Unkept loaded={loaded} services={services} />
      </div>
      <DataChooser key={loaded.hash} loaded={loaded} services={services} />
      <ViewTabs kind={view.kind} onChoose={(kind) => choose(store, { kind })} />
      <div className="tools">
        <Search onType={(q) => choose(store, { q }, 'replace')} />
        <label className="theme">
          <span className="hidden">{t.theme}</span>
          <select
            value={view.theme ?? 'system'}
            onChange={(event) =>
              choose(store, { theme: THEMES.find((theme: Theme) => theme === event.target.value) }, 'replace')
            }
          >
            <option value="system">{t.themes.system}</option>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <OpenData services={services} />
        <ExportMenu screen={screen} home={store.getState().home} services={services} />
        <Share screen={screen} home={store.getState().home} services={services} />
      </div>
    </header>
  );
}
