/** What a page says that did not come from the catalogue. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { OWN_NAMES } from '../../../src/model/languages.ts';
import { INSTEAD_OF } from './pseudoPage.ts';

/** Names stay as they are: the product's, the languages' own, one's sign, and the title of the data set that ships. */
function names(): readonly string[] {
  const { title }: { title: string | { en: string } } = JSON.parse(
    readFileSync('data/astana-2017.json', 'utf8'),
  );
  return [
    'Parley',
    ...Object.values(OWN_NAMES),
    INSTEAD_OF.toUpperCase(),
    typeof title === 'string' ? title : title.en,
  ];
}

/**
 * Words in Latin letters outside the brackets of the pseudo-language, and brackets without their other half: of all that can
 * be seen, and of all that a screen reader is told. What is in a language of its own, such as the names of languages, says so.
 */
export function hardCoded(page: Page): Promise<string[]> {
  return page.evaluate((NAMES) => {
    const ATTRIBUTES = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ];
    const said: { readonly where: string; readonly text: string }[] = [
      { where: 'the title of the page', text: document.title },
    ];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('script, style, noscript, textarea[readonly], [lang="en"]')) continue;
      const where = `${element.tagName}.${element.getAttribute('class') ?? ''}`;
      for (const name of ATTRIBUTES) {
        const text = element.getAttribute(name);
        if (text !== null) said.push({ where: `${where} ${name}`, text });
      }
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent).join('');
      if (text.trim() !== '') said.push({ where, text });
    }
    return said.flatMap(({ where, text }) => {
      // Names, and what a statement is called in addresses.
      if (NAMES.includes(text.trim()) || /^s-[0-9a-f]{10}$/u.test(text)) return [];
      let rest = text;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
      }
      return /[A-Za-z]{2,}|[⟦⟧]/u.test(rest) ? [`${where}: ${rest.trim()} in ${text.slice(0, 120)}`] : [];
    });
  }, names());
}
