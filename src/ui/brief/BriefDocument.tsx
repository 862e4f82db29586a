/** The brief itself: what is seen here is what is printed. */
import type { ReactNode } from 'react';
import { isCrowded } from '../../analysis/shown.ts';
import { partiesInView } from '../../analysis/filter.ts';
import { LIMITS, wholeBrief, type BriefOf } from '../../export/brief/brief.ts';
import type { Placement } from '../../layout/placement.ts';
import { GraphPicture } from '../export/picture/GraphPicture.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { InTurn, Turns } from '../Turns.tsx';
import { useInSteps } from '../useInSteps.ts';
import { BriefGrounds } from './BriefGrounds.tsx';
import { BriefMatrix } from './BriefMatrix.tsx';
import { BriefRedLines } from './BriefRedLines.tsx';
import { BriefTies } from './BriefTies.tsx';
import { KeyFindings } from './KeyFindings.tsx';
import { Made } from './Made.tsx';
import { Notes } from './Notes.tsx';
import type { Paper } from './paper.ts';
import { TitleBlock, type BriefOrigin } from './TitleBlock.tsx';

/** The notes come last. Of very many parties each section is a task of its own. */
const LAST = 7;

export function BriefDocument(props: {
  readonly of: BriefOf;
  readonly paper: Paper;
  readonly origin: BriefOrigin;
  readonly placement: Placement;
}): ReactNode {
  const { of, paper, origin, placement } = props;
  const { reading, sections } = of;
  const { brief: t, shell } = useMessages();
  const brief = useInSteps(wholeBrief, of);
  const { findings, ties, matrix, ground, redLines, notes } = brief;
  const parties = partiesInView(reading.dataset, reading.filter);
  return (
    <Turns of={origin.hash} last={LAST} together={!isCrowded(reading.dataset)}>
      <article className={`brief-sheet ${paper}`} aria-label={t.preview}>
        <TitleBlock brief={brief} origin={origin} />
        {parties.length === 0 && <p>{shell.ledeNoParty}</p>}
        {findings && (
          <InTurn turn={1}>
            <KeyFindings findings={findings} more={ground ? t.moreBelow : t.leftOut} />
          </InTurn>
        )}
        {sections.has('picture') && (
          <InTurn turn={2}>
            <section className="brief-picture">
              <h2>{t.sections.picture}</h2>
              <figure>
                <div className="scroll" tabIndex={0} role="region" aria-label={t.sections.picture}>
                  <div inert>
                    <GraphPicture placement={placement} wordsFor={1} />
                  </div>
                </div>
                <figcaption>
                  {t.pictureOrder} {ties && matrix && t.pictureAlso}
                </figcaption>
              </figure>
            </section>
          </InTurn>
        )}
        {ties && (
          <InTurn turn={3}>
            <BriefTies ties={ties} without={brief.pairsWithoutTie} />
          </InTurn>
        )}
        {matrix && (
          <InTurn turn={4}>
            <BriefMatrix matrix={matrix} />
          </InTurn>
        )}
        {ground && (
          <InTurn turn={5}>
            <BriefGrounds grounds={ground} />
          </InTurn>
        )}
        {redLines && (
          <InTurn turn={6}>
            <BriefRedLines lines={redLines} />
          </InTurn>
        )}
        {sections.has('made') && (
          <Made parties={matrix?.parts.flatMap((part) => part.parties) ?? parties.slice(0, LIMITS.parties)} />
        )}
        <InTurn turn={LAST}>
          <Notes notes={notes} />
        </InTurn>
      </article>
    </Turns>
  );
}
