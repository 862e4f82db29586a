/** Keeps a data set on this machine. */
import type { NewData, Services } from '../services.ts';

/**
 * Rejects where the browser refuses.
 * @param bare SHA-256 of the same without stories, of a version whose stories were made here
 */
export async function keepData({ kept, now }: Services, data: NewData, bare?: string): Promise<void> {
  const { dataset, hash, file, leftOut, columns } = data;
  const { id, title, language } = dataset;
  const made = bare === undefined ? {} : { bare };
  await kept.keep({ id, hash, title, language, size: file.size, opened: now(), leftOut, ...made }, file);
  // Where there is room for the file only, the file is what is kept: from it all else can be made.
  if (columns) await kept.keepColumns({ id, hash }, columns).catch(() => undefined);
}
