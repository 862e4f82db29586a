/** Writes the items of a list; statements also out of their columns, of which each different value is written once. */
import type * as v from 'valibot';
import { textAt } from '../model/packedTexts.ts';
import type { FieldColumns, StatementColumns } from '../model/statementColumns.ts';
import { nameOf, STEP, writerOf, type Write } from './canonicalWriter.ts';

/** The items of a list, one level in, as canonical text. */
export interface Written {
  readonly size: number;
  readonly at: (place: number) => string;
}

export function writtenList(list: readonly unknown[], write: Write): Written {
  return { size: list.length, at: (place) => write(list[place]) ?? 'null' };
}

/** @param shape the fields of a statement in their order; its id comes first */
export function writtenStatements(
  { size, id, text, fields }: StatementColumns,
  shape: Readonly<Record<string, v.GenericSchema>>,
): Written {
  const inner = STEP + STEP + STEP;
  const columns = Object.entries(shape).flatMap(([key, schema]) => {
    const before = `,\n${inner}${nameOf(key)}`;
    // Words are long, and most stand once: they are written when it is their turn.
    if (key === 'text') return { before, parts: undefined, codes: text.codes };
    if (!isField(key, fields)) return [];
    const { values, codes } = fields[key];
    const write = writerOf(schema, inner);
    const parts = values.map((value) => {
      const part = write(value);
      return part === undefined ? '' : before + part;
    });
    return parts.every((part) => part === '') ? [] : { before, parts, codes };
  });
  const first = `{\n${inner}${nameOf('id')}`;
  const end = `\n${STEP}${STEP}}`;
  return {
    size,
    at(place) {
      let item = first + JSON.stringify(textAt(id, place));
      for (const { before, parts, codes } of columns) {
        const code = codes[place] ?? 0;
        const words = parts ? '' : textAt(text.values, code);
        if (parts) item += parts[code] ?? '';
        else if (words !== '') item += before + JSON.stringify(words);
      }
      return item + end;
    },
  };
}

function isField(key: string, fields: FieldColumns): key is keyof FieldColumns {
  return key in fields;
}
