/** Dossiers of very many parties, ties and words: a piece of them at a time, and all of them within reach. */
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { readingOf, tieOf } from '../../../src/analysis/reading.ts';
import { defaultView } from '../../../src/model/defaults.ts';
import { plantedCamps } from '../../helpers/camps.ts';
import { dataset } from '../../helpers/build.ts';
import { headings, issue, party, showDossier, tie, under } from '../../helpers/dossier.tsx';

const numbered = (letter: string, many: number): readonly string[] =>
  Array.from({ length: many }, (_, at) => `${letter}${String(at).padStart(3, '0')}`);

test('a party of very many has its greatest ties first, each by its name and figures', async () => {
  const { dataset: crowd } = plantedCamps(600, 12, 3);
  const { user } = showDossier(crowd, party('p00'));
  const rows = () => within(under('Ties')).getAllByRole('button', { name: /^p\d+: alignment/ });
  expect(rows()).toHaveLength(60);
  expect(under('Ties')).toHaveTextContent('The greatest come first.');
  const sums = rows().map((row) => {
    const [, alignment, conflict] =
      /alignment (\d+), conflict (\d+)/.exec(row.getAttribute('aria-label') ?? '') ?? [];
    return Number(alignment) + Number(conflict);
  });
  expect(sums).toEqual([...sums].sort((one, other) => other - one));
  const found = readingOf(crowd, defaultView(crowd));
  const greatest = Math.max(
    ...found.view.parties.map((id) => {
      const own = tieOf(found, 'p00', id);
      return own ? own.alignment + own.conflict : 0;
    }),
  );
  expect(sums[0]).toBe(greatest);
  await user.click(within(under('Ties')).getByRole('button', { name: 'Show 60 more of 539' }));
  expect(rows()).toHaveLength(120);
});

test('an issue of very many parties names some of each group, and supposes first of those who speak of it', async () => {
  const ids = numbered('p', 200);
  const said = ids.slice(100, 170).map((id) => `${id} supports x`);
  const of = dataset({ parties: ids, shownParties: ids, statements: [...said, 'p199 opposes x'] });
  const { user } = showDossier(of, issue('x'));
  const roll = under('Who stands where');
  expect(within(roll).getAllByRole('button', { name: /^p\d+$/ })).toHaveLength(60 + 1 + 60);
  await user.click(within(roll).getByRole('button', { name: 'Show the other 10' }));
  expect(within(roll).getAllByRole('button', { name: /^p\d+$/ })).toHaveLength(70 + 1 + 60);
  const supposed = screen.getAllByRole('combobox', { hidden: true });
  expect(supposed).toHaveLength(40);
  expect(supposed[0]).toHaveAccessibleName('Suppose another position of p100 on x');
});

test('of very many words on one matter some are shown, and the rest a click away', async () => {
  const days = Array.from({ length: 70 }, (_, at) => `a supports x on ${1900 + at}`);
  const { user } = showDossier(dataset([...days, 'b opposes x']), party('a'));
  const quotes = () => within(under('Its words, by issue')).getAllByRole('figure');
  expect(quotes()).toHaveLength(60);
  await user.click(within(under('Its words, by issue')).getByRole('button', { name: 'Show the other 10' }));
  expect(quotes()).toHaveLength(70);
});

test('a term of a long sum leads to its words, even where they are not shown yet', async () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  const issues = numbered('i', 90);
  const said = issues.flatMap((each, at) => [
    `a supports ${each}`,
    `b ${at < 20 ? 'supports' : 'opposes'} ${each}`,
    `c opposes ${each}`,
  ]);
  const { user } = showDossier(dataset(said), tie('a', 'b'));
  const words = () => headings(4).filter((heading) => heading.startsWith('i'));
  expect(words()).toHaveLength(60);
  expect(words()).not.toContain('i000');
  const sum = screen.getByRole('table');
  expect(within(sum).getAllByRole('row')).toHaveLength(1 + 60 + 1 + 1);
  await user.click(within(sum).getByRole('button', { name: 'i000' }));
  expect(words()).toHaveLength(61);
  expect(screen.getByRole('heading', { level: 4, name: 'i000' })).toHaveFocus();
  expect(scrolled).toHaveBeenCalledOnce();
  await user.click(within(sum).getByRole('button', { name: 'Show the other 30' }));
  expect(within(sum).getAllByRole('row')).toHaveLength(1 + 90 + 1);
  expect(sum).toHaveTextContent('Sum2070');
});
