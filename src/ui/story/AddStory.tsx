/** A story's file, opened on top of the data set that is open: what of it does not fit, and the way to add it. */
import { useContext, useState, type ReactNode } from 'react';
import type { StoryFile } from '../../io/storyFile.ts';
import type { Story } from '../../model/dataset.ts';
import { textIn } from '../../model/text.ts';
import type { Problem } from '../../model/problem.ts';
import type { Loaded } from '../../store/store.ts';
import { knownIn } from '../../url/known.ts';
import { defaultView } from '../../model/defaults.ts';
import { viewOfStep } from '../../url/storyStep.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { ProblemRows } from '../open/ProblemRows.tsx';
import { reasonOf } from '../open/useOpening.ts';
import { openIn, RescueContext } from '../rescue.ts';
import type { Services } from '../services.ts';
import { useDrafts } from './drafts.tsx';
import { fitted, freeId } from './edits.ts';
import { keepVersion, withStories } from './saving.ts';

export function AddStory(props: { readonly file: StoryFile; readonly onDone: () => void }): ReactNode {
  const t = useMessages().story;
  const page = useContext(RescueContext);
  const loaded = page && openIn(page);
  return (
    <section className="opened">
      {page && loaded ? (
        <Fitting {...props} loaded={loaded} services={page.services} />
      ) : (
        <p role="alert">{t.fileAlone}</p>
      )}
    </section>
  );
}

function Fitting(props: {
  readonly file: StoryFile;
  readonly loaded: Loaded;
  readonly services: Services;
  readonly onDone: () => void;
}): ReactNode {
  const { file, loaded, services, onDone } = props;
  const { dataset, hash } = loaded;
  const { story: t, address } = useMessages();
  const { commas } = useFormat();
  const language = useLanguage();
  const drafts = useDrafts();
  const [refused, setRefused] = useState<{ readonly why: string; readonly problems?: readonly Problem[] }>();
  const { story, unknown } = fitted(file.story, knownIn(dataset).statement);
  const open = drafts.of(hash) ?? dataset.stories;
  const isThere = open.some((each) => JSON.stringify(each) === JSON.stringify(story));
  const faults = story.steps.flatMap((step, index) =>
    viewOfStep(step, { id: story.id, step: index + 1 }, defaultView(dataset), dataset).problems.map(
      (problem) => t.of(t.step(index + 1), address.problem(problem)),
    ),
  );

  async function add(): Promise<void> {
    const own: Story = open.some(({ id }) => id === story.id)
      ? { ...story, id: freeId(story.id, open) }
      : story;
    const draft = drafts.of(hash);
    if (draft) {
      // It is saved with what is being edited.
      drafts.put(hash, [...draft, own]);
      return onDone();
    }
    const made = await withStories(loaded, [...open, own]);
    if (!made.ok) return setRefused({ why: t.refused, problems: made.problems });
    try {
      await keepVersion(services, made.value, { id: own.id, step: 1 });
      onDone();
    } catch (error) {
      setRefused({ why: t.notKept(reasonOf(error)) });
    }
  }

  return (
    <>
      <p role="status">{t.fileTitle(textIn(story.title, language, dataset.language), story.steps.length)}</p>
      {file.dataset !== dataset.id && <p>{t.otherData(file.dataset, dataset.id)}</p>}
      {file.dataset === dataset.id && file.hash !== hash && <p>{t.otherVersion}</p>}
      {unknown.length > 0 && <p>{t.unknownStatements(commas([...new Set(unknown)]))}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {isThere ? (
        <p>{t.there}</p>
      ) : (
        <button type="button" className="primary" onClick={() => void add()}>
          {t.addStory}
        </button>
      )}
      {refused && (
        <div role="alert">
          <p>{refused.why}</p>
          {refused.problems && <ProblemRows problems={refused.problems} />}
        </div>
      )}
    </>
  );
}
