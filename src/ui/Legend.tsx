/** The legend, in figures: what is in the picture, and nothing else. */
import type { ReactNode } from 'react';
import { legend, type LegendWidth } from '../layout/legend.ts';
import type { Arc } from '../model/view.ts';
import type { LineWord, Scene } from '../layout/sceneParts.ts';
import { rolePath, signPath } from '../layout/sceneShapes.ts';
import { isHollow, TONES } from '../layout/sceneStances.ts';
import './legend.css';
import { useFormat, useMessages } from './messages/useMessages.ts';

/** A thread: it stands for no figure. */
const THIN: LegendWidth = { amount: 0, width: 1, dash: '4 3' };

/** `scale` is px a unit, so that the widths shown are those on the screen. */
export function Legend(props: { readonly scene: Scene; readonly scale: number }): ReactNode {
  const { scene, scale } = props;
  const { graph: t, judgement } = useMessages();
  const { commas } = useFormat();
  const { arcs, widths, roles, contested, undisputed, words, little, blocs, ghosts, supposed } =
    legend(scene);
  return (
    <ul className="legend graph" aria-label={t.legend.title}>
      {arcs.map((arc) => (
        <li key={arc}>
          {widths.map((width) => (
            <ArcSample key={width.amount} arc={arc} width={width} scale={scale} />
          ))}
          {widths.length === 0 && <ArcSample arc={arc} width={THIN} scale={1} />}
          {t.legend[arc]}
        </li>
      ))}
      {roles.map((role) => (
        <li key={role}>
          <svg viewBox="-9 -9 18 18" className={role} aria-hidden="true">
            <path className="shape" d={rolePath(role, 7)} />
          </svg>
          {t.roles[role]}
        </li>
      ))}
      {contested && <SignSample contested text={t.contested} />}
      {undisputed && <SignSample contested={false} text={t.undisputed} />}
      {words.map((word) => (
        <li key={word}>
          <LineSample word={word} />
          {t.legend.words[word]}
        </li>
      ))}
      {words.length > 0 && <li>{t.legend.silence}</li>}
      {little && <li>{t.legend.little}</li>}
      {scene.crowd && (
        <>
          <li>
            <svg viewBox="-9 -9 18 18" aria-hidden="true">
              <circle className="disc" r={7} />
            </svg>
            {t.camps}
          </li>
          <li>{t.backbone(scene.crowd.drawn, scene.crowd.all)}</li>
        </>
      )}
      {ghosts && (
        <li>
          <svg viewBox="0 -8 30 16" aria-hidden="true">
            <path className="ghost" d="M0,-4H30M0,4H30" />
          </svg>
          {judgement.since.ghost}
        </li>
      )}
      {supposed && (
        <li>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <circle className="dot alignment is-supposed" />
          </svg>
          {judgement.whatif.marked}
        </li>
      )}
      {blocs.map(({ key, parties }) => (
        <li key={key}>
          <svg viewBox="0 -8 30 16" aria-hidden="true" className="bloc">
            <path className="outline" d="M7,0H23" strokeWidth={14} />
            <path className="ground" d="M7,0H23" strokeWidth={12} />
          </svg>
          {judgement.blocs.legend(
            commas(scene.parties.filter(({ id }) => parties.includes(id)).map(({ name }) => name)),
          )}
        </li>
      ))}
    </ul>
  );
}

function ArcSample(props: {
  readonly arc: Arc;
  readonly width: LegendWidth;
  readonly scale: number;
}): ReactNode {
  const { arc, width, scale } = props;
  const { figure } = useFormat();
  return (
    <span className="legend-figure">
      <svg viewBox="0 -8 22 16" aria-hidden="true">
        <path
          className={`arc ${arc}`}
          d="M0,0H22"
          strokeWidth={Math.min(16, width.width * scale)}
          strokeDasharray={arc === 'conflict' ? width.dash : undefined}
        />
      </svg>
      {width.amount > 0 && figure(width.amount)}
    </span>
  );
}

function SignSample(props: { readonly contested: boolean; readonly text: string }): ReactNode {
  const { contested, text } = props;
  return (
    <li>
      <svg viewBox="-13 -8 26 16" className={contested ? 'contested' : undefined} aria-hidden="true">
        <rect className="pill" x={-12} y={-7} width={24} height={14} rx={7} />
        <path className="sign" d={signPath(contested, 3.2)} />
      </svg>
      {text}
    </li>
  );
}

function LineSample({ word }: { readonly word: LineWord }): ReactNode {
  return (
    <svg viewBox="0 -8 30 16" aria-hidden="true">
      <path className={`stance ${word}`} d="M0,0H26" strokeWidth={1.4} />
      <circle className={`dot ${TONES[word]}${isHollow(word) ? ' is-hollow' : ''}`} cx={26} cy={0} r={2.6} />
    </svg>
  );
}
