/** What lies beside the page and is fetched when it is asked for. */
import { url } from 'virtual:one-file';
import type { FileParts } from './export/oneFile.ts';

/** Written by the build (scripts/licences.ts). */
const LICENCES = './licences.txt';

/** The licences of Parley and of all that is built into it; undefined where they cannot be had. */
export async function fetchedLicences(): Promise<string | undefined> {
  // A host that has no such file may answer with the page: that is no list of licences.
  const response = await fetch(LICENCES).catch(() => undefined);
  const isText = response?.ok && response.headers.get('Content-Type')?.startsWith('text/plain');
  return isText ? response.text() : undefined;
}

/** What a file of Parley is made of (scripts/oneFile.ts). */
export async function fetchedFileParts(): Promise<FileParts> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const parts: FileParts = await response.json();
  return parts;
}
