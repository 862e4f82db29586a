/** The stories of a data set: to read, to edit, to save as files; and the present view, to be added to one. */
import { useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { storyText } from '../../io/storyFile.ts';
import type { Story } from '../../model/dataset.ts';
import type { Loaded } from '../../store/store.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Download } from '../open/Download.tsx';
import { TellContext } from './tellContext.ts';

export function StoryList(props: {
  readonly loaded: Loaded;
  readonly stories: readonly Story[];
  readonly titled: (story: Story) => string;
  /** Whether these are the stories of the open data set, so that they can be read. */
  readonly saved: boolean;
  /** Whether the reader comes back from editing one. */
  readonly returning: boolean;
  /** The number of the story; one past the last for a new one. */
  readonly onAdd: (to: number) => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (story: Story) => void;
  readonly onDone: () => void;
}): ReactNode {
  const { loaded, stories, titled, saved, returning, onAdd, onEdit, onRemove, onDone } = props;
  const { dataset, hash } = loaded;
  const t = useMessages().story;
  const tell = useContext(TellContext);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (returning) top.current?.focus();
  }, [returning]);
  return (
    <>
      <p ref={top} tabIndex={-1}>
        {t.explained}
      </p>
      {stories.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="story-list">
        {stories.map((story) => (
          <li key={story.id}>
            <p>
              <strong dir="auto">{titled(story)}</strong>{' '}
              <span className="soft">{t.steps(story.steps.length)}</span>
            </p>
            <p className="story-acts">
              {saved && story.steps.length > 0 && (
                <button
                  type="button"
                  className="primary"
                  aria-label={t.of(t.read, titled(story))}
                  onClick={() => {
                    tell({ id: story.id, step: 1 });
                    onDone();
                  }}
                >
                  {t.read}
                </button>
              )}
              <button type="button" aria-label={t.of(t.edit, titled(story))} onClick={() => onEdit(story.id)}>
                {t.edit}
              </button>
              <Download
                name={`${dataset.id}-${story.id}.json`}
                type="application/json"
                label={t.of(t.saveFile, titled(story))}
                content={() => storyText({ dataset: dataset.id, hash, story })}
              >
                {t.saveFile}
              </Download>
              <button
                type="button"
                className="quiet"
                aria-label={t.of(t.removeStory, titled(story))}
                onClick={() => onRemove(story)}
              >
                {t.removeStory}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <AddView stories={stories} titled={titled} onAdd={onAdd} />
    </>
  );
}

function AddView(props: {
  readonly stories: readonly Story[];
  readonly titled: (story: Story) => string;
  readonly onAdd: (to: number) => void;
}): ReactNode {
  const { stories, titled, onAdd } = props;
  const t = useMessages().story;
  const select = useId();
  const [chosen, setChosen] = useState<number>();
  const to = chosen === undefined || chosen > stories.length ? stories.length : chosen;
  return (
    <p className="story-add">
      <label htmlFor={select}>{t.addTo}</label>
      <select id={select} value={to} onChange={({ target }) => setChosen(Number(target.value))}>
        {stories.map((story, index) => (
          <option key={story.id} value={index}>
            {titled(story)}
          </option>
        ))}
        <option value={stories.length}>{t.fresh}</option>
      </select>
      <button type="button" onClick={() => onAdd(to)}>
        {t.add}
      </button>
    </p>
  );
}
