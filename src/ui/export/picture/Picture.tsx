/** What is in a picture: the view with its title, the view in words, and where it comes from. */
import type { ReactNode } from 'react';
import { originLines, titleOf, type Origin } from '../../../export/origin.ts';
import type { Placement } from '../../../layout/placement.ts';
import { GroundView } from '../../ground/GroundView.tsx';
import { MatrixView } from '../../matrix/MatrixView.tsx';
import { useMessages } from '../../messages/useMessages.ts';
import { useReading } from '../../reading.tsx';
import { TimelineView } from '../../timeline/TimelineView.tsx';
import { ViewInWords } from '../../ViewInWords.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import './picture.css';

export function Picture(props: { readonly origin: Origin; readonly placement: Placement }): ReactNode {
  const { origin, placement } = props;
  const reading = useReading();
  const t = useMessages().exporting.picture;
  const { kind } = reading.view;
  return (
    <div className="picture">
      <header>
        <h1>
          <bdi>{titleOf(reading, origin)}</bdi>
        </h1>
        <ViewInWords />
      </header>
      {kind === 'matrix' && (
        <>
          <MatrixView />
          <p className="picture-key">{t.matrix}</p>
        </>
      )}
      {kind === 'timeline' && <TimelineView whole />}
      {kind === 'common-ground' && <GroundView />}
      {kind === 'graph' && <GraphPicture placement={placement} />}
      <footer>
        {originLines(reading, origin).map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </footer>
    </div>
  );
}
