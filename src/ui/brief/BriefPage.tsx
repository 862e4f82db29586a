/** The brief in place of the page: what goes in and on which paper, and under it the very document that is printed. */
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { readingOf } from '../../analysis/reading.ts';
import { BRIEF_SECTIONS, type BriefSection } from '../../export/brief/brief.ts';
import type { Id } from '../../model/dataset.ts';
import type { Screen } from '../../store/store.ts';
import { pinnedAddress } from '../../url/write.ts';
import { textIn } from '../../model/text.ts';
import { Later } from '../Later.tsx';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { NO_ACTIONS, ReadingProvider } from '../reading.tsx';
import type { Services } from '../services.ts';
import { BriefDocument } from './BriefDocument.tsx';
import './brief.css';
import { PAPERS, paperOf, type Paper } from './paper.ts';
import { useOnPaper } from './useOnPaper.ts';

export function BriefPage(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly home: Id;
  readonly services: Services;
  readonly onClose: () => void;
}): ReactNode {
  const { screen, home, services, onClose } = props;
  const { dataset, hash, placement } = screen.loaded;
  const { brief: t } = useMessages();
  const language = useLanguage();
  const main = useRef<HTMLElement>(null);
  const [paper, setPaper] = useState<Paper>(() => paperOf(services.languages));
  const [sections, setSections] = useState<ReadonlySet<BriefSection>>(new Set(BRIEF_SECTIONS));
  // On paper nothing stands out but what the view says: not what somebody has just pressed.
  const view = useMemo(() => ({ ...screen.view, select: undefined }), [screen.view]);
  const reading = useMemo(() => readingOf(dataset, view), [dataset, view]);
  // Of very many parties a brief takes its time: the boxes above it do not wait.
  const of = useDeferredValue(useMemo(() => ({ reading, sections }), [reading, sections]));
  const origin = {
    language,
    hash,
    address: services.base + pinnedAddress(view, { dataset, hash, home }),
    day: new Date(services.now()).toISOString().slice(0, 10),
    version: services.version,
  };
  useOnPaper(t.running(textIn(dataset.title, language, dataset.language)), language);

  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  });
  useEffect(() => {
    // From its top, wherever the page was.
    document.documentElement.scrollTop = 0;
    main.current?.focus({ preventScroll: true });
    const listen = (event: KeyboardEvent): void => close(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  function toggle(section: BriefSection): void {
    const others = BRIEF_SECTIONS.filter((each) => (each === section) !== sections.has(each));
    setSections(new Set(others));
  }

  return (
    <div className="brief-page">
      <header className="brief-bar">
        <p className="brand">{t.title}</p>
        <fieldset>
          <legend>{t.paper}</legend>
          {PAPERS.map((each) => (
            <label key={each}>
              <input type="radio" name="paper" checked={each === paper} onChange={() => setPaper(each)} />
              {t.papers[each]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.contents}</legend>
          {BRIEF_SECTIONS.map((section) => (
            <label key={section}>
              <input type="checkbox" checked={sections.has(section)} onChange={() => toggle(section)} />
              {t.sections[section]}
            </label>
          ))}
        </fieldset>
        <p className="brief-actions">
          <button type="button" onClick={onClose}>
            {t.back}
          </button>
          <button type="button" className="primary" onClick={services.print}>
            {t.print}
          </button>
        </p>
      </header>
      <main ref={main} tabIndex={-1} className="brief-desk">
        <ReadingProvider reading={reading} actions={NO_ACTIONS} printed>
          <Later>
            <BriefDocument of={of} paper={paper} origin={origin} placement={placement} />
          </Later>
        </ReadingProvider>
      </main>
    </div>
  );
}
