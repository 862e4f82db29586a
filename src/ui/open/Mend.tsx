/** What is wrong with a file, and what a reader can do about it: say how it is meant, or open what is good. */
import { useState, type ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Chosen, FileOptions, Services } from '../services.ts';
import { Download } from './Download.tsx';
import './mend.css';
import { Mapping } from './Mapping.tsx';
import { Preview, Standing } from './Preview.tsx';
import { ProblemRows } from './ProblemRows.tsx';
import { isAnything } from './questions.ts';
import { useInspection } from './useInspection.ts';
import { Ways } from './Ways.tsx';

/** Makes a spreadsheet program read a file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export function Mend(props: {
  readonly files: readonly Chosen[];
  /** What the files were opened with. */
  readonly options: FileOptions;
  readonly problems: readonly Problem[];
  readonly inspectFiles: Services['inspectFiles'];
  readonly onOpen: (options: FileOptions) => void;
}): ReactNode {
  const { files, problems, inspectFiles, onOpen } = props;
  const { open: words } = useMessages();
  const t = words.mend;
  const [options, setOptions] = useState(props.options);
  const { inspection, asked, settled, failed } = useInspection(files, options, inspectFiles);
  const now = inspection?.problems ?? problems;
  const touched = options !== props.options;
  return (
    <section className="mend">
      <div role={touched ? undefined : 'alert'} className="problems" tabIndex={0}>
        <p>{now.length > 0 ? words.problems(now.length) : t.noProblems}</p>
        <ProblemRows problems={now} />
      </div>
      <Ways ways={now.flatMap(({ ways = [] }) => ways)} options={options} onOpen={onOpen} />
      {failed !== undefined && <p role="alert">{t.failed(failed)}</p>}
      {inspection && (
        <>
          <h3>{t.title}</h3>
          <p role="status">{t.counts(inspection.goodRows, inspection.rows)}</p>
          <p className="mend-ways">
            {inspection.goodRows > 0 && now.length > 0 && (
              <button
                type="button"
                disabled={!settled}
                onClick={() => onOpen({ ...options, goodRowsOnly: true })}
              >
                {t.openGood(inspection.goodRows)}
              </button>
            )}
            {inspection.problemSheet !== undefined && (
              <Download
                name={`${baseOf(files[0]?.name ?? '')}-problems.csv`}
                type="text/csv"
                content={() => BYTE_ORDER_MARK + inspection.problemSheet}
              >
                {t.download}
              </Download>
            )}
          </p>
          {isAnything(asked) && (
            <form
              className="mend-form"
              aria-label={t.form}
              onSubmit={(event) => {
                event.preventDefault();
                onOpen(options);
              }}
            >
              {asked.headings && <Standing inspection={inspection} />}
              <Mapping inspection={inspection} asked={asked} options={options} onChange={setOptions} />
              <Preview inspection={inspection} />
              <button type="submit" className="primary" disabled={!settled || now.length > 0}>
                {t.openWith}
              </button>
            </form>
          )}
        </>
      )}
    </section>
  );
}

/** The name of a file without what tells its format. */
function baseOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
