/** What a reader says of a table: which heading stands for what, what words and dates mean. */
import type { ReactNode } from 'react';
import type { Inspection } from '../../io/inspect.ts';
import { DATE_ORDERS } from '../../io/sheet/dates.ts';
import { POSITION_WORDS } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { FileOptions } from '../services.ts';
import { Pick } from './Pick.tsx';
import type { Questions } from './questions.ts';

/** The columns that can be chosen, in the order in which they are previewed. */
const COLUMNS = ['party', 'issue', 'towards', 'position', 'date', 'text'] as const;

/** More words than this nobody maps one by one. */
const MOST_WORDS = 50;

interface Answering {
  readonly options: FileOptions;
  readonly onChange: (options: FileOptions) => void;
}

export function Mapping(
  props: Answering & { readonly inspection: Inspection; readonly asked: Questions },
): ReactNode {
  const { inspection, asked, ...answering } = props;
  return (
    <>
      {asked.headings && <Headings inspection={inspection} {...answering} />}
      {asked.words.length > 0 && <Words words={asked.words} {...answering} />}
      {asked.date !== undefined && <Dates date={asked.date} {...answering} />}
    </>
  );
}

function Headings({
  inspection,
  options,
  onChange,
}: Answering & { readonly inspection: Inspection }): ReactNode {
  const { mend: t } = useMessages().open;
  const { map = {} } = options;
  const headings = [...new Set(inspection.headings)].filter((heading) => heading !== '');
  return (
    <fieldset>
      <legend>{t.headings}</legend>
      {COLUMNS.map((column) => {
        const found = inspection.columns?.[column];
        return (
          <Pick
            key={column}
            label={t.columns[column]}
            hint={t.needed[column]}
            value={map[column] ?? found}
            // What was found by itself can be changed, but not taken away.
            none={map[column] !== undefined || found === undefined ? t.noHeading : undefined}
            options={headings.map((heading) => [heading, heading])}
            onPick={(heading) => onChange({ ...options, map: withEntry(map, column, heading) })}
          />
        );
      })}
    </fieldset>
  );
}

function Words({ words, options, onChange }: Answering & { readonly words: Questions['words'] }): ReactNode {
  const { mend: t } = useMessages().open;
  const { positions = {} } = options;
  return (
    <fieldset>
      <legend>{t.words}</legend>
      {words.slice(0, MOST_WORDS).map(({ word, count }) => {
        const said = Object.hasOwn(positions, word) ? positions[word] : undefined;
        return (
          <Pick
            key={word}
            label={t.word(word, count)}
            value={POSITION_WORDS.find((position) => position === said)}
            none={t.noPosition}
            options={POSITION_WORDS.map((position) => [position, t.positions[position]])}
            onPick={(position) => onChange({ ...options, positions: withEntry(positions, word, position) })}
          />
        );
      })}
      {words.length > MOST_WORDS && <p>{t.moreWords(words.length - MOST_WORDS)}</p>}
    </fieldset>
  );
}

function Dates({ date, options, onChange }: Answering & { readonly date: string }): ReactNode {
  const { mend: t } = useMessages().open;
  const { dateOrder, ...others } = options;
  return (
    <fieldset>
      <legend>{t.dates}</legend>
      <Pick
        label={t.date(date)}
        value={dateOrder}
        none={t.noDateOrder}
        options={DATE_ORDERS.map((order) => [order, t.dateOrders[order]])}
        onPick={(order) => onChange(order === undefined ? others : { ...others, dateOrder: order })}
      />
    </fieldset>
  );
}

/** A record with one more entry, or with one less where the value is undefined. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined) {
  const entries = Object.entries(record).filter(([own]) => own !== key);
  return Object.fromEntries(value === undefined ? entries : [...entries, [key, value]]);
}
