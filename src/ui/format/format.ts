/** How a language writes numbers, counts things and lists them. */
import { localeOf } from './locale.ts';

/** The forms that a word has beside a count; a count is always whole. */
interface Categories {
  readonly en: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly fa: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly ru: 'one' | 'few' | 'many';
  readonly tr: 'one' | 'other';
}

/** A text for each form of a count, in which `#` stands for the number. */
export type Counted<L extends keyof Categories> = Readonly<Record<Categories[L], string>>;

export interface Format {
  /** At most two decimals, with a true minus sign: `1,234.5`, `−0.5`. */
  readonly figure: (value: number) => string;
  /** Where the sign is what matters: `+0.5`, `0`, `−1`. */
  readonly signed: (value: number) => string;
  /** What stands between two of a list: a comma and a blank. */
  readonly comma: string;
  /** `a, b, c`. */
  readonly commas: (items: readonly string[]) => string;
  /** `a, b and c`. */
  readonly and: (items: readonly string[]) => string;
  /** `Label:`, before what it names; French sets the colon off by a narrow space. */
  readonly label: (text: string) => string;
}

export function formatOf(language: string): Format {
  let format = made.get(language);
  if (!format) {
    format = formatFor(language);
    made.set(language, format);
  }
  return format;
}

const made = new Map<string, Format>();

function formatFor(language: string): Format {
  const locale = localeOf(language);
  const digits = atNeed(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const sign = atNeed(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
  );
  const list = atNeed(() => new Intl.ListFormat(locale));
  const comma = /^(ar|fa)\b/.test(language) ? '، ' : ', ';
  const colon = language === 'fr' ? '\u202f:' : ':';
  return {
    figure: (value) => {
      const exact = rounded(value);
      const text = WITH_OUR_DIGITS.has(language) && isSmall(exact) ? String(exact) : digits().format(exact);
      return text.replace('-', '−');
    },
    signed: (value) => sign().format(rounded(value)).replace('-', '−'),
    comma,
    commas: (items) => items.join(comma),
    and: (items) => list().format(items),
    label: (text) => text + colon,
  };
}

/** Adding 0 makes −0 a plain 0. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The languages that write a whole number below the first group of digits as JavaScript does. */
const WITH_OUR_DIGITS: ReadonlySet<string> = new Set(['en', 'fr', 'ru', 'tr']);

const isSmall = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1000;

/** What is made when it is first asked for: a browser takes long to make a formatter, and the first picture needs few. */
function atNeed<T>(make: () => T): () => T {
  let one: T | undefined;
  return () => (one ??= make());
}

/** Counting in a language of the interface: `counted(3, { one: '# tie', other: '# ties' })` is `3 ties`. */
export function countedIn<L extends keyof Categories>(
  language: L,
): (count: number, forms: Counted<L>) => string {
  const rules = atNeed(() => new Intl.PluralRules(language));
  const { figure } = formatOf(language);
  return (count, forms) => {
    const texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    // French has a form for whole millions, which stands before "de": no count here is as high.
    const text = texts[rules().select(count)] ?? texts.other ?? '';
    return text.replaceAll('#', figure(count));
  };
}
