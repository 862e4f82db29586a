/** All that is said in a data set as columns, whatever it was made from: for whoever asks about every statement. */
import type { Dataset } from '../model/dataset.ts';
import { knownColumns } from '../model/said.ts';
import { columnsOf } from '../model/statementColumns.ts';
import { once } from './once.ts';

export const allColumns = once((dataset: Dataset) => knownColumns(dataset) ?? columnsOf(dataset.statements));
