/** Archives whose bytes are the same whenever they are made. */
import { zipSync } from 'fflate';

/** An archive of files by their names. */
export function zipped(files: Readonly<Record<string, Uint8Array>>, level: 0 | 1 | 9 = 1): Uint8Array {
  return zipSync(files, { level, mtime: '1980-01-01T00:00' });
}
