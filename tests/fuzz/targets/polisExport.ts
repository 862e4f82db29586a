/** The files of a Polis export in one archive, some of them broken, doubled or missing. */
import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { COMMENTS, PARTICIPANTS, VOTES } from '../../io/polis/export.ts';
import { brokenText } from '../mutate.ts';
import { opens } from '../opens.ts';
import type { Target } from '../target.ts';
import { zipped } from '../zipped.ts';

const file = (text: string) => fc.option(brokenText(fc.constant(text), 3), { freq: 5, nil: undefined });

export const polisExport: Target = {
  name: 'polis-export',
  inputs: fc
    .record({
      'comments.csv': file(COMMENTS),
      'votes.csv': file(VOTES),
      'participants-votes.csv': file(PARTICIPANTS),
      'readme.txt': fc.option(fc.constantFrom(VOTES, 'nothing'), { freq: 1, nil: undefined }),
    })
    .map((files) =>
      zipped(
        Object.fromEntries(
          Object.entries(files).flatMap(([name, text]) =>
            text === undefined ? [] : [[name, strToU8(text)]],
          ),
        ),
      ),
    ),
  law: opens,
};
