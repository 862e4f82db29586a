/** All stories of the open data set, or one of them being edited, and what was done last. */
import { useState, type ReactNode } from 'react';
import type { Loaded } from '../../store/store.ts';
import { addressOfStep } from '../../url/storyStep.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { ProblemRows } from '../open/ProblemRows.tsx';
import { useReading } from '../reading.tsx';
import type { Services } from '../services.ts';
import { freeId, replaced, reworded } from './edits.ts';
import './story.css';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { useStories } from './useStories.ts';

export function StoriesPanel(props: {
  readonly loaded: Loaded;
  readonly services: Services;
  readonly onDone: () => void;
}): ReactNode {
  const { loaded, services, onDone } = props;
  const { dataset } = loaded;
  const { view } = useReading();
  const language = useLanguage();
  const own = useStories(loaded, services);
  const { stories, change, remove, titled } = own;
  /** The story being edited; `undefined` in it means that the reader came back from one to the list. */
  const [edited, setEdited] = useState<{ readonly id: string | undefined; readonly fresh: boolean }>();
  const at = stories.findIndex(({ id }) => id === edited?.id);
  const story = stories[at];

  function add(to: number): void {
    const step = { title: '', text: '', view: addressOfStep(view, dataset), rests: [] };
    const title = reworded(undefined, '', language, dataset.language);
    const grown = stories[to] ?? { id: freeId('', stories), title, steps: [] };
    const steps = [...grown.steps, step];
    change(stories[to] ? replaced(stories, to, { steps }) : [...stories, { ...grown, steps }]);
    setEdited({ id: grown.id, fresh: true });
  }

  return (
    <div className="stories-panel">
      {story ? (
        <StoryEditor
          key={at}
          story={story}
          fresh={edited?.fresh ?? false}
          onChange={(next, done) => change(replaced(stories, at, next), done)}
          onRemoveStep={(steps, what) => remove(replaced(stories, at, { steps }), what)}
          onLeave={() => setEdited({ id: undefined, fresh: false })}
        />
      ) : (
        <StoryList
          loaded={loaded}
          stories={stories}
          titled={titled}
          saved={!own.unsaved}
          returning={edited !== undefined}
          onAdd={add}
          onEdit={(id) => setEdited({ id, fresh: false })}
          onRemove={(gone) =>
            remove(
              stories.filter((each) => each !== gone),
              titled(gone),
            )
          }
          onDone={onDone}
        />
      )}
      <Foot
        own={own}
        onSave={async () => setEdited({ id: await own.save(story?.id), fresh: false })}
        onDiscard={own.discard}
      />
    </div>
  );
}

function Foot(props: {
  readonly own: ReturnType<typeof useStories>;
  readonly onSave: () => Promise<void>;
  readonly onDiscard: () => void;
}): ReactNode {
  const { own, onSave, onDiscard } = props;
  const { said, undo, unsaved } = own;
  const t = useMessages().story;
  return (
    <div className="stories-foot">
      <p>
        <span role="status">{said.done}</span>{' '}
        {undo && (
          <button type="button" onClick={undo}>
            {t.undo}
          </button>
        )}
      </p>
      {said.why !== undefined && (
        <div role="alert">
          <p>{said.why}</p>
          {said.problems && <ProblemRows problems={said.problems} />}
        </div>
      )}
      {unsaved && (
        <p className="stories-save">
          <span>{t.unsaved}</span>
          <button type="button" className="primary" onClick={() => void onSave()}>
            {t.save}
          </button>
          <button type="button" onClick={onDiscard}>
            {t.discard}
          </button>
        </p>
      )}
    </div>
  );
}
