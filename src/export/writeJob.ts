/** What is asked of the worker that writes a file of a view's numbers. */
import type { Dataset } from '../model/dataset.ts';
import type { StatementColumns } from '../model/statementColumns.ts';
import type { View } from '../model/view.ts';
import type { NumbersFile } from './numbersFile.ts';
import type { Origin } from './origin.ts';

/** All that the file depends on: the worker finds the numbers anew, which are the same wherever they are found. */
export interface WriteJob {
  readonly kind: 'write';
  readonly file: NumbersFile;
  readonly rest: Omit<Dataset, 'statements'>;
  readonly statements: StatementColumns;
  readonly view: View;
  readonly origin: Origin;
}
