/** One story being edited: its title, and its steps in their order. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Story, StoryStep } from '../../model/dataset.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { moved, replaced, reworded } from './edits.ts';
import { StepEditor } from './StepEditor.tsx';

export function StoryEditor(props: {
  readonly story: Story;
  /** Whether its last step was added just now. */
  readonly fresh: boolean;
  readonly onChange: (change: Partial<Story>, done?: string) => void;
  readonly onRemoveStep: (steps: readonly StoryStep[], what: string) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { story, fresh, onChange, onRemoveStep, onLeave } = props;
  const { title, steps } = story;
  const { dataset } = useReading();
  const t = useMessages().story;
  const language = useLanguage();
  const names = useNames();
  const titleField = useId();
  const form = useRef<HTMLDivElement>(null);
  /** What gets the focus once the steps stand in their new order. */
  const wanted = useRef<string>(undefined);

  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>('[data-first]');
    // A new story is named first, a new step of an old one is written at once.
    (fresh && steps.length > 1 ? [...(fields ?? [])].at(-1) : fields?.[0])?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when it is opened, and never again
  }, []);
  useEffect(() => {
    if (wanted.current === undefined) return;
    form.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  }, [steps]);

  function move(from: number, to: number): void {
    if (to < 0 || to >= steps.length) return;
    wanted.current = `li:nth-child(${to + 1}) [data-move="${to < from ? 'earlier' : 'later'}"]`;
    onChange({ steps: moved(steps, from, to) }, t.moved(from + 1, to + 1));
  }
  function remove(at: number): void {
    wanted.current = `li:nth-child(${Math.max(1, Math.min(at + 1, steps.length - 1))}) [data-first]`;
    onRemoveStep(
      steps.filter((_, index) => index !== at),
      t.step(at + 1),
    );
  }

  return (
    <div className="story-editor" ref={form}>
      <p>
        <button type="button" className="link" onClick={onLeave}>
          {t.list}
        </button>
      </p>
      <p className="story-field">
        <label htmlFor={titleField}>{t.storyTitle}</label>
        <input
          id={titleField}
          data-first
          dir="auto"
          value={names.text(title)}
          onChange={({ target }) =>
            onChange({ title: reworded(title, target.value, language, dataset.language) })
          }
        />
      </p>
      <ol>
        {steps.map((step, index) => (
          <li key={index}>
            <StepEditor
              step={step}
              number={index + 1}
              of={steps.length}
              onChange={(change, done) => onChange({ steps: replaced(steps, index, change) }, done)}
              onMove={(by) => move(index, index + by)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
