/**
 * A data set's statements as columns. A file of a million rows is read into these; its statements as objects are made when
 * somebody asks for them.
 */
import { codedOf, type Coded } from './coded.ts';
import type { Confidence, Dataset, EvidenceKind, Id, Position, Statement } from './dataset.ts';

/** What is counted of statements, in the file's order. */
export interface CodedStatements {
  readonly size: number;
  readonly parties: Coded<readonly Id[]>;
  readonly issue: Coded<Id | undefined>;
  readonly towards: Coded<Id | undefined>;
  readonly date: Coded<string | undefined>;
  readonly position: Coded<Position>;
  readonly redLine: Coded<boolean | undefined>;
  readonly kind: Coded<EvidenceKind>;
  readonly confidence: Coded<Confidence | undefined>;
}

/** By a data set, and by its statements: a copy of it with other parties shown has the same ones. */
const known = new WeakMap<object, CodedStatements>();

/** The statements of a data set as columns, made once. */
export function codedStatements(dataset: Dataset): CodedStatements {
  const before = known.get(dataset) ?? known.get(dataset.statements);
  if (before) return before;
  const made = codedFrom(dataset.statements);
  known.set(dataset.statements, made);
  return made;
}

/**
 * A data set whose statements are known as columns.
 * @param make the same as objects; asked for once, if at all
 */
export function withCoded(
  rest: Omit<Dataset, 'statements'>,
  coded: CodedStatements,
  make: () => readonly Statement[],
): Dataset {
  let making: typeof make | undefined = make;
  let statements: readonly Statement[] = [];
  const dataset = {
    ...rest,
    get statements() {
      if (making) {
        statements = making();
        making = undefined;
        known.set(statements, coded);
      }
      return statements;
    },
  };
  known.set(dataset, coded);
  return dataset;
}

function codedFrom(statements: readonly Statement[]): CodedStatements {
  return {
    size: statements.length,
    // Ids have no blanks.
    parties: codedOf(
      statements,
      ({ parties }) => parties,
      (ids) => ids.join(' '),
    ),
    issue: codedOf(statements, ({ issue }) => issue),
    towards: codedOf(statements, ({ towards }) => towards),
    date: codedOf(statements, ({ date }) => date),
    position: codedOf(statements, ({ position }) => position),
    redLine: codedOf(statements, ({ redLine }) => redLine),
    kind: codedOf(statements, ({ kind }) => kind),
    confidence: codedOf(statements, ({ confidence }) => confidence),
  };
}
