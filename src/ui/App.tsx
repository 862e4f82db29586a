/** The whole screen: one state of the store at a time. */
import { useCallback, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { once } from '../analysis/once.ts';
import { readingOf } from '../analysis/reading.ts';
import type { Language } from '../model/languages.ts';
import type { Selection, StoryPlace, View } from '../model/view.ts';
import { addressHome, choose, reset, tell, type ParleyStore, type Screen } from '../store/store.ts';
import { writeAddress } from '../url/write.ts';
import { AddressAlert } from './AddressAlert.tsx';
import { DossierPane } from './DossierPane.tsx';
import { Later } from './Later.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailurePage } from './FailurePage.tsx';
import { Filters } from './filters/Filters.tsx';
import type { Glance } from './glance.ts';
import { endGlimpse } from './glimpse.ts';
import { Header } from './Header.tsx';
import { useResetKey } from './judgement/useResetKey.ts';
import { keepFocus } from './keptFocus.ts';
import { useCatalogue } from './messages/useCatalogue.ts';
import { CatalogueContext, useMessages } from './messages/useMessages.ts';
import { LicencesContext } from './method/licencesContext.ts';
import { partOf } from './part.tsx';
import { ChosenContext, ReadingProvider } from './reading.tsx';
import { RescueContext } from './rescue.ts';
import type { Services } from './services.ts';
import { TellContext } from './story/tellContext.ts';
import { DraftsProvider } from './story/drafts.tsx';
import { TimeRoom, TimeStrip } from './time/TimeStrip.tsx';
import { Said } from './Said.tsx';
import { ShownView } from './ShownView.tsx';
import { isOneColumn } from './stage.ts';
import { InTurn, Turns } from './Turns.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useEscape } from './useEscape.ts';
import { useInOrder } from './useInOrder.ts';
import { useSteady } from './useSteady.ts';
import { useTheme } from './useTheme.ts';
import { shownAs } from './ViewTabs.tsx';

type OpenScreen = Extract<Screen, { kind: 'open' }>;

const Embedded = partOf(async () => (await import('./embed/Embedded.tsx')).Embedded);
const BriefPage = partOf(async () => (await import('./brief/BriefPage.tsx')).BriefPage);
const StoryPane = partOf(async () => (await import('./story/StoryPane.tsx')).StoryPane);

export function App(props: { readonly store: ParleyStore; readonly services: Services }): ReactNode {
  const { store, services } = props;
  const screen = useStore(store, (state) => state.screen);
  const home = useStore(store, (state) => state.home);
  const { catalogue, missing } = useCatalogue(screen, services);
  const rescue = useMemo(() => ({ services, home, screen }), [services, home, screen]);
  // Should the frame itself fail, going back or choosing another data set is another attempt.
  return (
    <RescueContext value={rescue}>
      <ErrorBoundary attempt={screen} whole>
        <LicencesContext value={services.licences}>
          <CatalogueContext value={catalogue}>
            <DraftsProvider>
              <Page screen={screen} store={store} services={services} missing={missing} />
            </DraftsProvider>
          </CatalogueContext>
        </LicencesContext>
      </ErrorBoundary>
    </RescueContext>
  );
}

interface PageProps<S extends Screen> {
  readonly screen: S;
  readonly store: ParleyStore;
  readonly services: Services;
  /** A language that was asked for and did not come. */
  readonly missing: Language | undefined;
}

function Page({ screen, ...props }: PageProps<Screen>): ReactNode {
  const { services, store } = props;
  const t = useMessages().shell;
  const goTo = useCallback((place: StoryPlace | undefined) => tell(store, place), [store]);
  useEffect(() => keepFocus(document), []);
  // What opens is rendered in steps between which the page can answer.
  const isOpen = useDeferredValue(screen.kind === 'open', false);
  const isOpening = screen.kind === 'opening' || (screen.kind === 'open' && !isOpen);
  useEffect(() => {
    // By now the page has drawn its own picture, or says why it has none.
    if (!isOpening) endGlimpse();
  }, [isOpening]);
  if (isOpening) {
    return (
      <main className="opening" aria-busy="true">
        <p role="status">{t.opening}</p>
        <p className="long">
          <button type="button" onClick={services.openHome}>
            {t.failures.home}
          </button>
        </p>
      </main>
    );
  }
  if (screen.kind === 'failed') return <FailurePage failure={screen.failure} services={services} />;
  return (
    <TellContext value={goTo}>
      <Explorer screen={screen} {...props} />
    </TellContext>
  );
}

/** The picture of up to so many parties is found and drawn in less time than a task may take. */
const AT_ONCE = 400;

/** What a screen shows, found once. */
const readingIn = once(({ loaded, view }: OpenScreen) => readingOf(loaded.dataset, view));

/** On a phone a dossier comes up over the picture, and what was selected is brought in sight above it: both come together. */
const ofTheSame = (one: OpenScreen, other: OpenScreen): boolean =>
  one.loaded === other.loaded && (one.view.select === other.view.select || !isOneColumn());

function Explorer({ screen, store, services, missing }: PageProps<OpenScreen>): ReactNode {
  const { loaded, view, problems } = screen;
  const { dataset, placement } = loaded;
  const t = useMessages().shell;
  const { pictured, told } = useInOrder(screen, ofTheSame, dataset.parties.length > AT_ONCE);
  const actions = useMemo(
    () => ({
      select: (select: Selection | undefined) => choose(store, { select }),
      choose: (change: Partial<View>) => choose(store, change),
      copy: services.copy,
    }),
    [store, services],
  );
  const story = view.story && (
    <div className="telling">
      <Later>
        <StoryPane key={view.story.id} place={view.story} />
      </Later>
    </div>
  );
  const home = useStore(store, (state) => state.home);
  const embedded = view.embed || services.framed;
  const [brief, setBrief] = useState<'never' | 'open' | 'left'>('never');
  useEscape(embedded || brief === 'open' ? undefined : view.select, actions.select);
  const { kept } = services;
  // Not kept is as before: the next visit begins with the data.
  const onRest = useCallback(
    (glance: Glance) =>
      void kept.keepGlance({ id: dataset.id, hash: loaded.hash }, glance).catch(() => undefined),
    [kept, dataset, loaded],
  );
  const asSaid = useCallback(() => choose(store, { whatif: [] }), [store]);
  useResetKey(!embedded && brief !== 'open' && view.whatif.length > 0, asSaid);
  useTheme(view.theme);

  const { kind } = pictured.view;
  const rests = !embedded && pictured.problems.length === 0;
  const shown = (
    <ReadingProvider reading={readingIn(pictured)} actions={actions} embedded={embedded}>
      <ShownView kind={kind} placement={placement} onRest={rests ? onRest : undefined} />
    </ReadingProvider>
  );
  const onBrief = useCallback(() => setBrief('open'), []);
  const onRange = useSteady((range: Pick<View, 'from' | 'to'>, settled: boolean) =>
    choose(store, range, settled ? 'push' : 'replace'),
  );
  if (embedded) {
    const { hash, fragment = '' } = loaded;
    const context = { dataset, hash, home: addressHome(loaded, home) };
    const address = services.base + writeAddress({ ...view, embed: false }, context) + fragment;
    return (
      <ChosenContext value={view}>
        <ReadingProvider reading={readingIn(told)} actions={actions} embedded>
          <AddressAlert problems={problems} onDismiss={() => choose(store, {}, 'replace')} />
          <Later>
            <Embedded view={told.view} address={address} story={story}>
              {shown}
            </Embedded>
          </Later>
        </ReadingProvider>
      </ChosenContext>
    );
  }

  if (brief === 'open') {
    return (
      <Later>
        <BriefPage screen={screen} home={home} services={services} onClose={() => setBrief('left')} />
      </Later>
    );
  }
  return (
    <ChosenContext value={view}>
      <ReadingProvider reading={readingIn(told)} actions={actions}>
        {/* In one column nothing can have its room before it is there. */}
        <Turns of={dataset.id} last={3} together={isOneColumn()}>
          <a className="skip" href="#view">
            {t.skip}
          </a>
          <Header
            screen={told}
            store={store}
            services={services}
            missing={missing}
            onBrief={onBrief}
            cameBack={brief === 'left'}
          />
          <aside className="filters" aria-label={t.filters}>
            <InTurn turn={3}>
              <ErrorBoundary>
                <Filters
                  view={view}
                  dataset={dataset}
                  onChoose={(change, step) => choose(store, change, step)}
                  onReset={() => choose(store, reset(view, dataset))}
                />
              </ErrorBoundary>
            </InTurn>
          </aside>
          <AddressAlert problems={problems} onDismiss={() => choose(store, {}, 'replace')} />
          <main>
            <div className="said">
              <ErrorBoundary attempt={told.view}>
                <Said />
              </ErrorBoundary>
            </div>
            <div
              className="stage"
              id="view"
              role="tabpanel"
              tabIndex={-1}
              aria-labelledby={`tab-${shownAs(kind)}`}
            >
              {shown}
            </div>
          </main>
          {story}
          <InTurn turn={2} room={<div className="dossier" />}>
            <DossierPane />
          </InTurn>
          <UpdateNotice loaded={loaded} services={services} />
          <ErrorBoundary attempt={dataset}>
            <InTurn turn={1} room={<TimeRoom />}>
              <TimeStrip onRange={onRange} />
            </InTurn>
          </ErrorBoundary>
        </Turns>
      </ReadingProvider>
    </ChosenContext>
  );
}
