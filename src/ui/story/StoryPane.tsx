/** A story being told: the words of one step beside its view, what they rest on, and the way to the others. */
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { stepAt, lookup, must } from '../../model/lookup.ts';
import type { StoryPlace } from '../../model/view.ts';
import { isSameStep, viewOfStep } from '../../url/storyStep.ts';
import { Quote } from '../dossier/Quote.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useEmbedded, useReading } from '../reading.tsx';
import { showStage } from '../stage.ts';
import { PrintStory } from './PrintStory.tsx';
import './story.css';
import { StoryBar } from './StoryBar.tsx';
import { stepTitle } from './stepTitle.ts';
import { TellContext } from './tellContext.ts';

export function StoryPane({ place }: { readonly place: StoryPlace }): ReactNode {
  const { dataset, view } = useReading();
  const { story: t, address } = useMessages();
  const tell = useContext(TellContext);
  const embedded = useEmbedded();
  const names = useNames();
  const pane = useRef<HTMLElement>(null);
  const before = useRef(place.step);
  const story = must(lookup(dataset).stories, place.id);
  const step = stepAt(dataset, place);

  // Another step is read from its beginning; on a phone its picture stays in sight above it.
  useEffect(() => {
    if (before.current === place.step) return;
    before.current = place.step;
    const scrolls = pane.current?.closest('.telling');
    if (scrolls) scrolls.scrollTop = 0;
    if (!embedded) showStage();
  }, [place.step, embedded]);

  if (!step) return null;
  const own = viewOfStep(step, place, view, dataset);
  const title = stepTitle(step, place.step, names, t);
  const { statements } = lookup(dataset);
  return (
    <section className="story" aria-label={t.told(names.text(story.title))} ref={pane}>
      <StoryBar story={story} place={place} />
      <h2 tabIndex={-1} dir="auto">
        {title}
      </h2>
      <p className="story-text" dir="auto">
        {names.text(step.text)}
      </p>
      {!isSameStep(own.view, view, dataset) && (
        <p className="story-changed">
          {t.changed}{' '}
          <button type="button" className="link" onClick={() => tell(place)}>
            {t.back}
          </button>
        </p>
      )}
      {own.problems.length > 0 && (
        <div className="story-faults" role="alert">
          <p>{t.faults}</p>
          <ul>
            {own.problems.map((problem, index) => (
              <li key={index}>{address.problem(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {step.rests.length > 0 && (
        <details className="story-rests story-quotes" open={!embedded}>
          <summary>{t.rests}</summary>
          {step.rests.map((id) => (
            <Quote key={id} statement={must(statements, id)} />
          ))}
        </details>
      )}
      {!embedded && <PrintStory story={story} />}
      <p className="hidden" role="status">
        {t.said(place.step, story.steps.length, title)}
      </p>
    </section>
  );
}
