/**
 * What a data set's statements have that is counted, as columns: what is found out about a party, a date or a position is
 * found out once.
 */
import { codedOf, type Coded } from './coded.ts';
import type { Confidence, EvidenceKind, Id, Position, Statement } from './dataset.ts';
import { wide, type StatementColumns } from './statementColumns.ts';

/** In the file's order. */
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

export function codedFrom(statements: readonly Statement[]): CodedStatements {
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

export function codedIn({ size, fields }: StatementColumns): CodedStatements {
  return {
    size,
    parties: wide(fields.parties, size),
    issue: wide(fields.issue, size),
    towards: wide(fields.towards, size),
    date: wide(fields.date, size),
    position: wide(fields.position, size),
    redLine: wide(fields.redLine, size),
    kind: wide(fields.kind, size),
    confidence: wide(fields.confidence, size),
  };
}
