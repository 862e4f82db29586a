/** The page inside another one: the view, its words, and the way to all of Parley. */
import { useRef, type ReactNode } from 'react';
import type { View } from '../../model/view.ts';
import { DossierPane } from '../DossierPane.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { ViewInWords } from '../ViewInWords.tsx';
import './embed.css';
import { useToldHeight } from './useToldHeight.ts';

/** @param address of the same view in the whole page */
export function Embedded(props: {
  readonly view: View;
  readonly address: string;
  /** The story that is told. */
  readonly story: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { view, address, story, children } = props;
  const { dataset } = useReading();
  const { shell, embed: t } = useMessages();
  const names = useNames();
  const frame = useRef<HTMLDivElement>(null);
  useToldHeight(frame);
  return (
    <div className="embedded" ref={frame}>
      <main>
        <div className="said">
          <h1>{names.text(dataset.title)}</h1>
          <ErrorBoundary attempt={view}>
            <ViewInWords />
          </ErrorBoundary>
        </div>
        {story}
        <div className="stage" id="view" role="region" aria-label={shell.viewNames[view.kind]}>
          {children}
        </div>
      </main>
      {view.select && <DossierPane />}
      <footer>
        <a href={address} target="_blank" rel="noopener">
          {t.whole}
        </a>
      </footer>
    </div>
  );
}
