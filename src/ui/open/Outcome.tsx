/** What came of an attempt to open files, and what can be done next. */
import type { ReactNode } from 'react';
import type { Note } from '../../model/problem.ts';
import { statementCount } from '../../model/said.ts';
import { textIn } from '../../model/text.ts';
import { Later } from '../Later.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { partOf } from '../part.tsx';
import type { NewData, Services } from '../services.ts';
import { Mend } from './Mend.tsx';
import { Merges } from './Merges.tsx';
import { rowsOf } from './ProblemRows.tsx';
import type { Attempt, Opening } from './useOpening.ts';
import { Ways } from './Ways.tsx';

const AddStory = partOf(async () => (await import('../story/AddStory.tsx')).AddStory);

export function Outcome(props: {
  readonly attempt: Attempt;
  readonly inspectFiles: Services['inspectFiles'];
  readonly onCancel: () => void;
  readonly onStart: Opening['start'];
  readonly onShow: (data: NewData) => void;
  readonly onDone: () => void;
}): ReactNode {
  const { attempt, inspectFiles, onCancel, onStart, onShow, onDone } = props;
  const t = useMessages().open;
  switch (attempt.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <div className="working">
          <p role="status">{t.working[attempt.stage]}</p>
          <progress value={attempt.part} />
          <button type="button" onClick={onCancel}>
            {t.cancel}
          </button>
        </div>
      );
    case 'cancelled':
      return <p role="status">{t.cancelled}</p>;
    case 'refused':
      return <p role="alert">{attempt.message}</p>;
    case 'problems':
      return (
        <Mend
          files={attempt.files}
          options={attempt.options}
          problems={attempt.problems}
          inspectFiles={inspectFiles}
          onOpen={(options) => onStart(attempt.files, options)}
        />
      );
    case 'story':
      return (
        <Later>
          <AddStory file={attempt.file} onDone={onDone} />
        </Later>
      );
    case 'not-kept':
      return <p role="alert">{t.notKept(attempt.why)}</p>;
    case 'opened':
      return <OpenedFile attempt={attempt} onStart={onStart} onShow={onShow} />;
  }
}

function OpenedFile(props: {
  readonly attempt: Extract<Attempt, { kind: 'opened' }>;
  readonly onStart: Opening['start'];
  readonly onShow: (data: NewData) => void;
}): ReactNode {
  const { attempt, onStart, onShow } = props;
  const { data, files, options } = attempt;
  const t = useMessages().open;
  const { dataset, leftOut = [] } = data;
  const title = textIn(dataset.title, dataset.language, dataset.language);
  const merges = attempt.notes.flatMap(({ merge }) => merge ?? []);
  const notes = attempt.notes.filter(({ merge }) => merge === undefined);
  return (
    <section className="opened">
      <p role="status">
        {t.opened(title, statementCount(dataset), dataset.parties.length, dataset.issues.length)}
      </p>
      {leftOut.length > 0 && <p>{t.mend.leftOut(rowsOf(leftOut))}</p>}
      {notes.length > 0 && <Notes notes={notes} />}
      {merges.length > 0 && (
        <Merges
          merges={merges}
          onMerge={(merge) => onStart(files, { ...options, merge: [...(options.merge ?? []), ...merge] })}
        />
      )}
      <Ways
        ways={notes.flatMap(({ ways = [] }) => ways)}
        options={options}
        onOpen={(next) => onStart(files, next)}
      />
      <button type="button" className="primary" onClick={() => onShow(data)}>
        {t.show}
      </button>
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const t = useMessages().open;
  return (
    <>
      <h3>{t.notes}</h3>
      <ul tabIndex={0} aria-label={t.notes}>
        {notes.map(({ path, message }) => (
          <li key={`${path} ${message}`}>{t.note(path, message)}</li>
        ))}
      </ul>
    </>
  );
}
