/** A story in a file of its own, to be added to the data set that it was made for. */
import * as v from 'valibot';
import type { Id, Story } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';
import { canonical } from './canonical.ts';
import { described as d, fields, filled, id } from './fields.ts';
import { readJson } from './json.ts';
import { keyProblems } from './keys.ts';
import { newerVersion } from './parley.ts';
import { story } from './schema.ts';
import { shapeProblems } from './shapeProblems.ts';

/** A story, and the version of the data set that it was made for. */
export interface StoryFile {
  readonly dataset: Id;
  /** SHA-256 of that data set's canonical Parley file, hex. */
  readonly hash: string;
  readonly story: Story;
}

const FORMAT = 'parley-story';

const storyFile = fields({
  format: d('What kind of file this is.', v.literal(FORMAT, `"${FORMAT}"`)),
  version: d('The version of the format.', v.literal(1, '1')),
  dataset: d('The id of the data set that the story was made for.', id),
  hash: d('SHA-256 of the canonical file of that data set, 64 hex digits.', filled),
  story: d('The story.', story),
});

/** How far into a text its format is looked for, characters: it stands first in what Parley writes. */
const BEGINNING = 1000;

/** Whether a text is a story's file, whatever its name. */
export function looksLikeStory(text: string): boolean {
  return new RegExp(`^\\uFEFF?\\s*\\{[^]*?"format"\\s*:\\s*"${FORMAT}"`).test(text.slice(0, BEGINNING));
}

/** Reads a story's file. Whether what it names is in a data set is seen when it is added to one. */
export function parseStory(text: string): Parsed<StoryFile> {
  const json = readJson(text);
  if (!json.ok) return json;
  const newer = newerVersion(json.value, FORMAT);
  if (newer) return { ok: false, problems: [newer] };
  const shape = v.safeParse(storyFile, json.value);
  const problems = [
    ...json.repeated,
    ...shapeProblems(shape.issues ?? []),
    ...keyProblems(storyFile, json.value),
  ];
  if (!shape.success || problems.length > 0) return { ok: false, problems };
  const { dataset, hash, story: told } = shape.output;
  return { ok: true, value: { dataset, hash, story: told }, notes: [] };
}

/** A story's file, as canonical text. */
export function storyText(file: StoryFile): string {
  return canonical(storyFile, { format: FORMAT, version: 1, ...file });
}
