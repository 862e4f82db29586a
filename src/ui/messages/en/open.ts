/** Opening data of one's own, and what this machine keeps. */
import { mend } from './mend.ts';
import { figure, plural } from './forms.ts';

export const open = {
  mend,
  button: 'Open data …',
  title: 'Open your own data',
  local: 'Everything stays on this machine: the page reads the file itself, and nothing is uploaded.',
  drop: 'Drop files here, or anywhere on the page',
  dropNow: 'Drop to open',
  choose: 'Choose files …',
  chooseFolder: 'Choose a folder …',
  paste: 'Paste a table',
  pasteLabel: 'A table with headings, or a Parley file',
  pasteOpen: 'Open what was pasted',
  pasted: 'pasted.csv',
  formats: 'What can be opened',
  formatList: [
    'A Parley file (JSON).',
    'A sheet with one statement a row: CSV, TSV, semicolon CSV or XLSX.',
    'A Discourse Network Analyzer database (.dna) or its event list.',
    'A Polis export: its files together, or the archive of them.',
    'A wide matrix of parties by issues, a signed edge list, or roll calls.',
  ],
  templates: 'Begin with an empty file',
  sheet: 'Empty sheet (CSV)',
  parley: 'Empty Parley file (JSON)',
  explanation: 'How to fill the sheet',
  explanationFile: 'how-to-fill-the-sheet.txt',
  explanationText: `How to fill the sheet
=====================

One row is one statement: on a date, a party takes a position on an issue, or towards another party.

Needed in every row
  party     Who speaks. Several parties of one joint statement are separated by semicolons.
  position  supports, conditional, neutral, opposes or unclear; or a number from -1 to 1.
  issue     One sentence that can be supported or opposed. Write it the same way every time.
  towards   Instead of issue: the party that the position is towards. Exactly one of the two.

Good to have
  date      2017-01-23, 2017-01, 2017, or a day with its hour.
  kind      direct for words that the source prints as said, reported for words that it retells,
            coded for a position without words.
  text      The words. Direct quotes exactly as printed.
  speaker, role, event, language, intensity (1 to 4), red_line (yes where the words call it not negotiable), topic,
  source_title, source_outlet, source_url, source_date, confidence (high, medium, low), note.

What matters
  Silence is not neutrality: where a party said nothing, write no row.
  A conditional yes is not a yes: write conditional.
  Where sources contradict each other, keep both rows.
  Save as CSV (UTF-8) or XLSX, and drop the file on Parley.
`,
  working: { reading: 'Reading …', placing: 'Finding a place for every mark …' },
  cancel: 'Cancel',
  cancelled: 'Called off. What was open before is still open.',
  tooLarge: (name: string, size: string, most: string) =>
    `${name}: found ${size}, expected at most ${most} for a file.`,
  unreadable: (name: string, why: string) => `${name} could not be read: ${why}`,
  problems: (n: number) =>
    `${plural(n, 'problem', 'problems')}: nothing was opened, and nothing you had is lost`,
  problem: (path: string, found: string, expected: string) => `${path}: found ${found}, expected ${expected}`,
  more: (n: number) => `and ${figure(n)} more`,
  opened: (title: string, statements: number, parties: number, issues: number) =>
    `“${title}”: ${plural(statements, 'statement', 'statements')} of ${plural(parties, 'party', 'parties')} on ${plural(issues, 'issue', 'issues')}`,
  notes: 'What you should know',
  note: (path: string, message: string) => `${path}: ${message}`,
  show: 'Show it',
  notKept: (why: string) =>
    `It is open, but this browser would not keep it, so it will be gone when the page is closed: ${why}`,
  kept: 'Kept on this machine',
  keptNone: 'Nothing is kept yet. What you open stays here until you remove it.',
  keptRefused: (why: string) => `This browser keeps nothing for this page: ${why}`,
  keptEntry: (size: string, day: string) => `${size}, opened ${day}`,
  openKept: (title: string) => `Open ${title}`,
  remove: 'Remove',
  removeOf: (title: string) => `Remove ${title}`,
  clear: 'Remove all',
  chooser: 'Data set',
  chooserOther: 'Not kept',
  size: (bytes: number) =>
    bytes < 1000
      ? `${figure(bytes)} bytes`
      : bytes < 1e6
        ? `${figure(Math.round(bytes / 1000))} kB`
        : `${figure(Math.round(bytes / 1e5) / 10)} MB`,
};
