/** Prints a story as a sequence: all its steps, each with its words, its picture and what it rests on. */
import { useContext, useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { readingOf } from '../../analysis/reading.ts';
import { pinnedAddress } from '../../url/write.ts';
import { viewOfStep } from '../../url/storyStep.ts';
import { Quote } from '../dossier/Quote.tsx';
import { CatalogueContext, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { reasonOf } from '../open/useOpening.ts';
import { useReading } from '../reading.tsx';
import { coming } from '../part.tsx';
import { openIn, RescueContext, type Rescue } from '../rescue.ts';
import { stepTitle } from './stepTitle.ts';

type State = 'ready' | 'drawing' | { readonly pictures: readonly string[] } | { readonly why: string };

export function PrintStory({ story }: { readonly story: Story }): ReactNode {
  const { dataset, view } = useReading();
  const t = useMessages().story;
  const catalogue = useContext(CatalogueContext);
  const rescue = useContext(RescueContext);
  const [state, setState] = useState<State>('ready');
  const pictures = typeof state === 'object' && 'pictures' in state ? state.pictures : undefined;

  useEffect(() => {
    if (!pictures) return undefined;
    const done = (): void => setState('ready');
    addEventListener('afterprint', done);
    const images = [...document.querySelectorAll<HTMLImageElement>('.story-printed img')];
    let gone = false;
    const printed = async (): Promise<void> => {
      await Promise.all(images.map((image) => image.decode()));
      if (!gone) print();
    };
    printed().catch((error: unknown) => setState({ why: reasonOf(error) }));
    return () => {
      gone = true;
      removeEventListener('afterprint', done);
      for (const picture of pictures) URL.revokeObjectURL(picture);
    };
  }, [pictures]);

  async function draw({ services, home, ...page }: Rescue): Promise<State> {
    const loaded = openIn({ services, home, ...page });
    if (!loaded) return 'ready';
    const { drawPicture } = await coming(import('../export/picture/drawPicture.tsx'));
    const drawn: string[] = [];
    for (const [index, step] of story.steps.entries()) {
      const { view: own } = viewOfStep(step, { id: story.id, step: index + 1 }, view, dataset);
      const { hash, placement } = loaded;
      const address = services.base + pinnedAddress(own, { dataset, hash, home });
      const origin = { language: catalogue.language, hash, address };
      const { svg } = await drawPicture(readingOf(dataset, own), origin, placement, catalogue);
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await picture.decode();
      drawn.push(picture.src);
    }
    return { pictures: drawn };
  }
  function ask(): void {
    if (!rescue || state === 'drawing') return;
    setState('drawing');
    draw(rescue).then(setState, (error: unknown) => setState({ why: reasonOf(error) }));
  }

  return (
    <>
      <p className="story-print-ask">
        <button type="button" className="quiet" aria-disabled={state === 'drawing'} onClick={ask}>
          {t.print}
        </button>{' '}
        <span role="status">{state === 'drawing' && t.drawing}</span>
      </p>
      {typeof state === 'object' && 'why' in state && <p role="alert">{t.notPrinted(state.why)}</p>}
      {pictures && createPortal(<PrintedStory story={story} pictures={pictures} />, document.body)}
    </>
  );
}

function PrintedStory(props: { readonly story: Story; readonly pictures: readonly string[] }): ReactNode {
  const { story, pictures } = props;
  const { dataset } = useReading();
  const t = useMessages().story;
  const names = useNames();
  const { statements } = lookup(dataset);
  return (
    <article className="story-printed story-quotes">
      <h1 dir="auto">{names.text(story.title)}</h1>
      <p dir="auto">{names.text(dataset.title)}</p>
      {story.steps.map((step, index) => (
        <section key={index}>
          <h2 dir="auto">{stepTitle(step, index + 1, names, t)}</h2>
          <p className="story-text" dir="auto">
            {names.text(step.text)}
          </p>
          <img src={pictures[index]} alt={t.step(index + 1)} />
          {step.rests.map((id) => (
            <Quote key={id} statement={must(statements, id)} />
          ))}
        </section>
      ))}
    </article>
  );
}
