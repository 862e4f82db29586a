/** The canonical file of a data set, however large: never held as a whole. */
import type { Dataset } from '../model/dataset.ts';
import { canonicalPieces } from './canonical.ts';
import { fileOf } from './piecesFile.ts';

export const canonicalFile = (dataset: Dataset): Blob => fileOf(canonicalPieces(dataset), 'application/json');
