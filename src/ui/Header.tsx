/** The top of the page: name, data set, views, theme, share. */
import { memo, type ReactNode } from 'react';
import type { Language } from '../model/languages.ts';
import { textIn } from '../model/text.ts';
import { THEMES } from '../model/view.ts';
import { choose, type ParleyStore, type Screen } from '../store/store.ts';
import { useLanguage, useMessages } from './messages/useMessages.ts';
import { ChooseLanguage } from './ChooseLanguage.tsx';
import { ExportMenu } from './export/ExportMenu.tsx';
import type { Services } from './services.ts';
import { DataChooser } from './open/DataChooser.tsx';
import { LeftOut } from './open/LeftOut.tsx';
import { OpenData } from './open/OpenData.tsx';
import { Unkept } from './open/Unkept.tsx';
import { Search } from './search/Search.tsx';
import { Share } from './Share.tsx';
import { Stories } from './story/Stories.tsx';
import { SmallSelect } from './SmallSelect.tsx';
import { useChosen } from './reading.tsx';
import { ViewTabs } from './ViewTabs.tsx';

const COLOURS = ['system', ...THEMES] as const;

export const Header = memo(function Header(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly store: ParleyStore;
  readonly services: Services;
  /** A language that was asked for and did not come. */
  readonly missing: Language | undefined;
  readonly onBrief: () => void;
  readonly cameBack: boolean;
}) {
  const { screen, store, services, missing, onBrief, cameBack } = props;
  const { loaded } = screen;
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
      <Tabs store={store} />
      <div className="tools">
        <Search onType={(q) => choose(store, { q }, 'replace')} />
        <ChooseLanguage missing={missing} onChoose={(lang) => choose(store, { lang }, 'replace')} />
        <Theme store={store} />
        <OpenData services={services} />
        <ExportMenu
          screen={screen}
          home={store.getState().home}
          services={services}
          onBrief={onBrief}
          cameBack={cameBack}
        />
        <Stories loaded={loaded} services={services} />
        <Share screen={screen} home={store.getState().home} services={services} />
      </div>
    </header>
  );
});

function Tabs({ store }: { readonly store: ParleyStore }): ReactNode {
  return <ViewTabs kind={useChosen().kind} onChoose={(kind) => choose(store, { kind })} />;
}

function Theme({ store }: { readonly store: ParleyStore }): ReactNode {
  const t = useMessages().shell;
  return (
    <SmallSelect
      label={t.theme}
      sign="◐"
      value={useChosen().theme ?? 'system'}
      options={COLOURS.map((value) => ({ value, name: t.themes[value] }))}
      onChoose={(theme) => choose(store, { theme: theme === 'system' ? undefined : theme }, 'replace')}
    />
  );
}
