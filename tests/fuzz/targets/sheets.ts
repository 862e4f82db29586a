/** Every table that a text can hold, each a target of its own. */
import * as fc from 'fast-check';
import { canonicalText } from '../../../src/io/canonical.ts';
import { openText } from '../../../src/io/open.ts';
import { writeSheet } from '../../../src/io/sheet/write.ts';
import { arbFile } from '../../helpers/arbitraryFile.ts';
import { valueOf } from '../../helpers/parsed.ts';
import { brokenText, encoded, hostileText } from '../mutate.ts';
import { opens } from '../opens.ts';
import type { Target } from '../target.ts';
import { PARTICIPANTS, VOTES, COMMENTS } from '../../io/polis/export.ts';

const EVENTS = [
  '"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";"stop_position";"text";"document_title"',
  '1;"2005-01-26 00:00:00";"Ann";"North";"Open the dam";1;10;16;"Words.";"Hearing"',
  '2;"2005-01-27 00:00:00";"Bob";"South";"Open the dam";0;20;26;"Others.";"Hearing"',
].join('\n');

/** Tables in a few lines, by the names of their targets. */
const TABLES = {
  sheet: [
    'party,issue,position,date,text,intensity,red_line,language,source,url,topic,event,speaker\nNorth,Dam,yes,2017-01-23,"We will.",2,yes,en,Gazette,https://example.org,Water,Round 1,Ann\nSouth; East,Dam,0.5,2017-02,,,,,,,,,\n',
    'party\tissue\tposition\nNorth\tDam\t0,5\nSouth\tDam\t-0,5\n',
    'party;towards;position\nNorth;South;no\n',
  ],
  'dna-event-list': [EVENTS],
  'wide-matrix': [
    ',Dam,Fish,Peace\nNorth,yes,no,yes\nSouth,no,no,\nEast,conditional,,neutral\n',
    'Actor,Dam,Fish,Peace\nNorth,2,4,-1\nSouth,-4,3,-2\n',
  ],
  'edge-list': [
    'from,to,sign\nNorth,South,1\nSouth,North,-0.5\nEast,North,0\n',
    'Source;Target;Type;Weight\nA;B;Directed;-0,5\n',
  ],
  'roll-calls': ['who,what,vote,date\nA,Dam,yes,2020-01-01\nB,Dam,no,2020-01-01\nC,Dam,absent,2020-01-01\n'],
  'polis-file': [VOTES, PARTICIPANTS, COMMENTS],
} as const;

/** A text with some of its cells exchanged for others or for hostile ones. */
function otherCells(whole: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(9999), fc.oneof(hostileText, fc.nat(9999)));
  return fc.tuple(whole, fc.array(change, { maxLength: 6 })).map(([text, changes]) => {
    const parts = text.split(/([,;\t\n])/);
    for (const [at, put] of changes) {
      const cell = (of: number): number => 2 * Math.floor((((parts.length + 1) / 2) * of) / 10_000);
      const cellText = typeof put === 'number' ? (parts[cell(put)] ?? '') : `"${put.replaceAll('"', '""')}"`;
      parts[cell(at)] = cellText;
    }
    return parts.join('');
  });
}

const written = arbFile.map((dataset) => {
  const { names } = valueOf(openText(canonicalText(dataset), 'x'));
  return writeSheet(dataset, names);
});

export const sheets: readonly Target[] = Object.entries(TABLES).map(([name, texts]) => {
  const plain = fc.constantFrom<string>(...texts);
  const whole =
    name === 'sheet' ? fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: written }) : plain;
  return { name, inputs: encoded(fc.oneof(brokenText(whole), otherCells(whole))), law: opens };
});
