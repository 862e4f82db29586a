import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Selection } from '../../../src/model/view.ts';
import { Dossier } from '../../../src/ui/dossier/Dossier.tsx';
import { citation } from '../../../src/ui/format/citation.ts';
import { catalogueOf } from '../../../src/ui/messages/catalogues.ts';
import { CatalogueContext } from '../../../src/ui/messages/useMessages.ts';
import { ReadingProvider } from '../../../src/ui/reading.tsx';
import { dataset, statement, wholeView } from '../../helpers/build.ts';
import { issue, party } from '../../helpers/dossier.tsx';

const SAID = statement('a supports x on 2017-01-23', {
  id: 's-1',
  kind: 'direct',
  text: 'We will.',
  speaker: 'envoy',
  source: 'report',
  locator: 'p. 3',
});

const OF = dataset({
  parties: [
    { id: 'a', name: 'Alphaland' },
    { id: 'b', name: 'Betaland' },
  ],
  speakers: [{ id: 'envoy', name: 'A. Envoy', role: 'delegate' }],
  sources: [
    {
      id: 'report',
      outlet: 'Example Agency',
      title: 'Talks open',
      date: '2017-01-24',
      translatedBy: 'B. Pen',
    },
  ],
  statements: [SAID, statement('b supports x on 2017-01-24')],
});

async function showInPersian(of: Dataset, selection: Selection): Promise<void> {
  render(
    <CatalogueContext value={await catalogueOf('fa')}>
      <ReadingProvider
        reading={readingOf(of, wholeView(of, { select: selection }))}
        actions={{ select: () => {}, choose: () => {}, copy: () => Promise.resolve() }}
      >
        <Dossier selection={selection} />
      </ReadingProvider>
    </CatalogueContext>,
  );
}

test('lists of names have the commas of the reader’s language', async () => {
  await showInPersian(OF, issue('x'));
  expect(document.body).toHaveTextContent('Alphaland، Betaland');
});

test('so has what is said of a quote', async () => {
  await showInPersian(OF, party('a'));
  const quote = screen.getByRole('figure');
  expect(quote).toHaveTextContent('A. Envoy، delegate · ۲۳ ژانویهٔ ۲۰۱۷');
  expect(quote).toHaveTextContent('Example Agency، Talks open، ۲۴ ژانویهٔ ۲۰۱۷، ترجمه: B. Pen، در p. 3');
});

test('so has a citation, with the language’s own quotation marks', async () => {
  const { messages } = await catalogueOf('fa');
  expect(citation(SAID, OF, 'fa', messages.dossier)).toContain(
    'Example Agency، «Talks open»، ۲۴ ژانویهٔ ۲۰۱۷، p. 3',
  );
});
