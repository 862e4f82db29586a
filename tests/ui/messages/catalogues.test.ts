import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { catalogueOf } from '../../../src/ui/messages/catalogues.ts';
import { en, type Messages } from '../../../src/ui/messages/en/messages.ts';

/** Every text and every function of a catalogue, with its path. */
function* leavesOf(value: unknown, path = ''): Generator<readonly [path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, `${path}.${key}`);
}

const english = new Map(leavesOf(en));

/** Said alike in every language: names of formats and the product's own. */
const NAMES = /^(Parley|CSV|JSON|GraphML|GEXF|BibTeX|RIS|CSL-JSON|SVG|PNG| \| |[\w-]+\.(csv|txt))$/;

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const leaves = async (): Promise<ReadonlyMap<string, unknown>> => {
    const { messages } = await catalogueOf(language);
    const typed: Messages = messages;
    return new Map(leavesOf(typed));
  };

  test('has the texts that English has, and no others', async () => {
    expect([...(await leaves()).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leaves no text empty', async () => {
    const empty = [...(await leaves())].filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('leaves few texts as English has them', async () => {
    const same = [...(await leaves())].filter(
      ([path, text]) => typeof text === 'string' && text === english.get(path) && !NAMES.test(text),
    );
    // Words that two languages write alike, such as "Source" or "Conflict".
    expect(same.length, same.map(String).join('\n')).toBeLessThan(20);
  });

  test('says something for every count, with the number in it where there are many', async () => {
    const { messages } = await catalogueOf(language);
    for (let n = 0; n < 130; n += 1) {
      const said = [
        messages.shell.statementsOf(n),
        messages.shell.issuesOf(n),
        messages.dossier.event.statements(n),
        messages.judgement.whatif.count(n),
        messages.ground.count(n),
        messages.exporting.sources(n),
      ];
      for (const text of said) {
        expect(text.trim(), String(n)).not.toBe('');
        expect(text).not.toMatch(/undefined|#|NaN/);
        if (n > 2) expect(text).toContain(new Intl.NumberFormat(LOCALE[language] ?? language).format(n));
      }
    }
  });
});

test('French sets off its punctuation by narrow no-break spaces, and has no straight apostrophe', async () => {
  const { messages } = await catalogueOf('fr');
  const wrong = [...leavesOf(messages)].filter(
    ([, text]) => typeof text === 'string' && /[^\u202f][;:!?»]|«[^\u202f]|\p{L}'/u.test(text),
  );
  expect(wrong).toEqual([]);
});

const LOCALE: Readonly<Record<string, string>> = { ar: 'ar-u-nu-arab', fa: 'fa-u-nu-arabext' };
