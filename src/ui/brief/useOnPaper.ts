/** What stands on the edge of every sheet: the running title and the page numbers, in the reader's digits. */
import { useLayoutEffect } from 'react';
import type { Language } from '../../model/languages.ts';

/** Counter styles of CSS for the digits in which a language writes numbers (format/locale.ts). */
const DIGITS: Readonly<Partial<Record<string, string>>> = { ar: 'arabic-indic', fa: 'persian' };

/**
 * Names the page, and with it the file that is saved, as long as the brief stands there, in light colours whatever the
 * reader's. The margins of a sheet take their texts from the root: no other style reaches them.
 */
export function useOnPaper(running: string, language: Language): void {
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    const before = document.title;
    const theme = dataset['theme'];
    const digits = DIGITS[language] ?? 'decimal';
    document.title = running;
    dataset['theme'] = 'light';
    style.setProperty('--brief-running', JSON.stringify(running.replaceAll(/\s+/g, ' ')));
    style.setProperty('--brief-page', `counter(page, ${digits}) ' / ' counter(pages, ${digits})`);
    return () => {
      document.title = before;
      if (theme === undefined) delete dataset['theme'];
      else dataset['theme'] = theme;
      style.removeProperty('--brief-running');
      style.removeProperty('--brief-page');
    };
  }, [running, language]);
}
