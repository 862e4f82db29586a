/** What a reader sees of a file that cannot be opened as it is, and what comes of each answer. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../../src/io/inspect.ts';
import { openFiles } from '../../../src/io/openFiles.ts';
import { Mend } from '../../../src/ui/open/Mend.tsx';
import * as saving from '../../../src/ui/saveFile.ts';
import type { FileOptions, Services } from '../../../src/ui/services.ts';

const onOpen = vi.fn<(options: FileOptions) => void>();
const HEADING = 'party,issue,position\n';

const inspectFiles: Services['inspectFiles'] = async (files, options) => {
  const read = files.map(async ({ name, file }) => ({
    name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return inspect(await Promise.all(read), options);
};

/** Shows what is made of a file with problems. */
function mend(text: string, look = inspectFiles): void {
  const bytes = new TextEncoder().encode(text);
  const parsed = openFiles([{ name: 'talks.csv', bytes }]);
  if (parsed.ok) throw new Error('nothing is wrong with this file');
  render(
    <Mend
      files={[{ name: 'talks.csv', file: new Blob([text]) }]}
      options={{}}
      problems={parsed.problems}
      inspectFiles={look}
      onOpen={onOpen}
    />,
  );
}

const pick = (label: string | RegExp, option: string) =>
  userEvent.selectOptions(screen.getByLabelText(label), option);

/** The cells of the rows as they will be read. */
function preview(): readonly string[] {
  const table = screen.getByRole('table', { name: 'The first rows as they will be read' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

beforeEach(() => {
  vi.restoreAllMocks();
  onOpen.mockReset();
});

describe('rows that have problems', () => {
  const text = `${HEADING}A,x,perhaps\n,x,maybe\nB,x,no\n`;

  it('are listed by row and column, in the order of the rows', async () => {
    mend(text);
    await screen.findByText('1 of 3 rows can be read.');
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(/^3 problems/)).toBeInTheDocument();
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((item) => item.textContent.replace(/, expected.*/, '')),
    ).toEqual([
      'row 2, column position: found "perhaps"',
      'row 3, column party: found nothing',
      'row 3, column position: found "maybe"',
    ]);
  });

  it('are written out up to a hundred, and counted beyond', () => {
    mend(HEADING + 'A,x,perhaps\n'.repeat(130));
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(101);
    expect(items.at(-1)).toHaveTextContent('and 30 more');
  });

  it('are left out if the reader wants the others', async () => {
    mend(text);
    await userEvent.click(await screen.findByRole('button', { name: 'Open the 1 good row' }));
    expect(onOpen).toHaveBeenCalledWith({ goodRowsOnly: true });
  });

  it('are saved as a sheet that says what is wrong', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
    mend(text);
    await userEvent.click(await screen.findByRole('button', { name: 'Download what is wrong as a sheet' }));
    const [name, blob] = save.mock.calls[0] ?? [];
    expect(name).toBe('talks-problems.csv');
    expect([...new Uint8Array((await blob?.arrayBuffer()) ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(await blob?.text()).toMatch(/^party,issue,position,problem\nA,x,perhaps,"row 2, column position/);
  });

  it('leave nothing to open where no row is good', async () => {
    mend(`${HEADING}A,x,perhaps\n`);
    expect(await screen.findByText('None of 1 row can be read yet.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /good row/ })).not.toBeInTheDocument();
  });
});

describe('headings that nobody knows', () => {
  const text = 'Akteur;Thema;Haltung;Tag\nA;Damm;eher ja;1/2/2017\nB;Damm;nein;2/3/2017\n';

  it('are mapped in one step, with a preview that follows each answer', async () => {
    mend(text);
    const standing = await screen.findByRole('table', { name: 'The first rows as they stand' });
    expect(within(standing).getByRole('cell', { name: 'eher ja' })).toBeInTheDocument();
    const open = screen.getByRole('button', { name: 'Open with this' });
    expect(preview()).toEqual(['2 not read yet | – | – | – | – | –', '3 not read yet | – | – | – | – | –']);

    await pick(/^Party/, 'Akteur');
    await pick(/^Issue/, 'Thema');
    await pick(/^Position/, 'Haltung');
    await pick(/^Date/, 'Tag');
    await pick('“eher ja” (1 cell)', 'conditional');
    await pick('“nein” (1 cell)', 'opposes');
    expect(open).toBeDisabled();
    await pick('1/2/2017 means', 'month/day/year');
    expect(await screen.findByText('All 2 rows can be read.')).toBeInTheDocument();
    expect(preview()).toEqual([
      '2 | A | Damm | conditional | 2017-01-02 | –',
      '3 | B | Damm | opposes | 2017-02-03 | –',
    ]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    await userEvent.click(open);
    expect(onOpen).toHaveBeenCalledWith({
      map: { party: 'Akteur', issue: 'Thema', position: 'Haltung', date: 'Tag' },
      positions: { 'eher ja': 'conditional', nein: 'opposes' },
      dateOrder: 'month-first',
    });
  }, 30_000);

  it('forget the words of a column that was chosen by mistake', async () => {
    mend(text);
    await screen.findByRole('form', { name: 'Say how it is meant' });
    await pick(/^Party/, 'Akteur');
    await pick(/^Issue/, 'Thema');
    await pick(/^Position/, 'Tag');
    expect(await screen.findByLabelText('“1/2/2017” (1 cell)')).toBeInTheDocument();
    await pick(/^Position/, 'Haltung');
    expect(await screen.findByLabelText('“nein” (1 cell)')).toBeInTheDocument();
    expect(screen.queryByLabelText('“1/2/2017” (1 cell)')).not.toBeInTheDocument();
  });
});

describe('words that nobody knows', () => {
  it('stay to be changed once something is said of them', async () => {
    mend(`${HEADING}A,x,perhaps\nB,x,no\n`);
    await screen.findByLabelText('“perhaps” (1 cell)');
    await pick('“perhaps” (1 cell)', 'unclear');
    await screen.findByText('All 2 rows can be read.');
    await pick('“perhaps” (1 cell)', 'choose');
    expect(await screen.findByText('1 of 2 rows can be read.')).toBeInTheDocument();
    await pick('“perhaps” (1 cell)', 'neutral');
    await screen.findByText('All 2 rows can be read.');
    await userEvent.click(screen.getByRole('button', { name: 'Open with this' }));
    expect(onOpen).toHaveBeenCalledWith({ positions: { perhaps: 'neutral' } });
  });

  it('may be words that a program would stumble over', async () => {
    mend(`${HEADING}A,x,__proto__\nB,x,<img src=x>\nC,x,constructor\n`);
    await screen.findByLabelText('“__proto__” (1 cell)');
    await pick('“__proto__” (1 cell)', 'supports');
    await pick('“<img src=x>” (1 cell)', 'opposes');
    await pick('“constructor” (1 cell)', 'unclear');
    expect(await screen.findByText('All 3 rows can be read.')).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});

it('files that are no table have their problems and nothing else', async () => {
  mend('{"format": "parley"');
  expect(screen.getByRole('alert')).toHaveTextContent('$: found');
  await Promise.resolve();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('says why what is wrong could not be looked at', async () => {
  mend(`${HEADING}A,x,perhaps\n`, () => Promise.reject(new Error('out of memory')));
  expect(
    await screen.findByText('What is wrong could not be looked at more closely: out of memory'),
  ).toBeInTheDocument();
});
