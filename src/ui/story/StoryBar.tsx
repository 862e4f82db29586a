/** Where in a story the reader is, and the ways to its other steps. */
import { useContext, type ReactNode } from 'react';
import type { Story } from '../../model/dataset.ts';
import type { StoryPlace } from '../../model/view.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { stepTitle } from './stepTitle.ts';
import { TellContext } from './tellContext.ts';

export function StoryBar(props: { readonly story: Story; readonly place: StoryPlace }): ReactNode {
  const { story, place } = props;
  const { id, steps, title } = story;
  const t = useMessages().story;
  const tell = useContext(TellContext);
  const names = useNames();
  const go = (step: number): void => {
    if (step >= 1 && step <= steps.length) tell({ id, step });
  };
  return (
    <div className="story-bar">
      <p className="eyebrow" dir="auto">
        {names.text(title)}
      </p>
      <div className="story-ways">
        {/* Ids, so that going back and forward gives the focus back; never disabled, which would lose it. */}
        <button
          type="button"
          id="story-previous"
          aria-disabled={place.step === 1}
          onClick={() => go(place.step - 1)}
        >
          {t.previous}
        </button>
        <span className="story-place">{t.place(place.step, steps.length)}</span>
        <button
          type="button"
          id="story-next"
          className="primary"
          aria-disabled={place.step === steps.length}
          onClick={() => go(place.step + 1)}
        >
          {t.next}
        </button>
        <button type="button" className="quiet" onClick={() => tell(undefined)}>
          {t.leave}
        </button>
      </div>
      <details className="story-all">
        <summary>{t.all}</summary>
        <ol>
          {steps.map((step, index) => (
            <li key={index}>
              <button
                type="button"
                className="link"
                aria-current={index + 1 === place.step ? 'step' : undefined}
                onClick={() => go(index + 1)}
              >
                <bdi>{stepTitle(step, index + 1, names, t)}</bdi>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
