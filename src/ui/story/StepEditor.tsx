/** One step being edited: its words, its view, its place, and what it rests on. */
import { useId, type ReactNode } from 'react';
import type { StoryStep } from '../../model/dataset.ts';
import { addressOfStep, isSameStep, viewOfStep } from '../../url/storyStep.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { reworded } from './edits.ts';
import { RestsEditor } from './RestsEditor.tsx';

export function StepEditor(props: {
  readonly step: StoryStep;
  readonly number: number;
  readonly of: number;
  readonly onChange: (change: Partial<StoryStep>, done?: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { step, number, of, onChange, onMove, onRemove } = props;
  const { dataset, view } = useReading();
  const { story: t, shell, address } = useMessages();
  const language = useLanguage();
  const names = useNames();
  const id = useId();
  const name = t.step(number);
  const own = viewOfStep(step, { id: '', step: number }, view, dataset);
  const words = (text: StoryStep['text'] | undefined, next: string) =>
    reworded(text, next, language, dataset.language);
  return (
    <section aria-labelledby={`${id}-name`} className="story-step">
      <h3 id={`${id}-name`}>
        {name} <span className="soft">{shell.viewNames[own.view.kind]}</span>
      </h3>
      {own.problems.length > 0 && (
        <div className="story-faults">
          <p>{t.faults}</p>
          <ul>
            {own.problems.map((problem, index) => (
              <li key={index}>{address.problem(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="story-field">
        <label htmlFor={`${id}-title`}>{t.stepTitle}</label>
        <input
          id={`${id}-title`}
          data-first
          dir="auto"
          value={step.title === undefined ? '' : names.text(step.title)}
          onChange={({ target }) => onChange({ title: words(step.title, target.value) })}
        />
      </p>
      <p className="story-field">
        <label htmlFor={`${id}-text`}>{t.paragraph}</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={4}
          value={names.text(step.text)}
          onChange={({ target }) => onChange({ text: words(step.text, target.value) })}
        />
      </p>
      <RestsEditor rests={step.rests} step={name} onChange={(rests) => onChange({ rests })} />
      <p className="story-acts">
        <Act act={t.earlier} what={name} move="earlier" off={number === 1} onAct={() => onMove(-1)} />
        <Act act={t.later} what={name} move="later" off={number === of} onAct={() => onMove(1)} />
        <Act
          act={t.update}
          what={name}
          off={isSameStep(own.view, view, dataset)}
          onAct={() => onChange({ view: addressOfStep(view, dataset) }, t.updated(number))}
        />
        <Act act={t.remove} what={name} onAct={onRemove} />
      </p>
    </section>
  );
}

/** A button that says what it does, and to assistive technology also to what. Never disabled: it keeps the focus. */
function Act(props: {
  readonly act: string;
  readonly what: string;
  readonly move?: 'earlier' | 'later';
  readonly off?: boolean;
  readonly onAct: () => void;
}): ReactNode {
  const { act, what, move, off = false, onAct } = props;
  const t = useMessages().story;
  return (
    <button
      type="button"
      data-move={move}
      aria-label={t.of(act, what)}
      aria-disabled={off}
      onClick={() => !off && onAct()}
    >
      {act}
    </button>
  );
}
