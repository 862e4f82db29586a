/** The page's own fonts, put into the file: it looks the same on a machine that does not have them. */

/** How words are set, and which letters they use. */
interface Use {
  readonly family: string;
  readonly weight: number;
  letters: string;
}

/** The `@font-face` rules, with their files inside, that the words of a drawing need. */
export async function fontsFor(drawing: Element, page: Document): Promise<string> {
  const faces = facesOf(page);
  const needed = new Set<CSSFontFaceRule>();
  for (const { family, weight, letters } of usesIn(drawing)) {
    const own = faces.filter((face) => familyOf(face) === family);
    const weights = own.map(weightOf).sort((a, b) => distance(a, weight) - distance(b, weight));
    for (const face of own) {
      if (weightOf(face) === weights[0] && hasAny(face, letters)) needed.add(face);
    }
  }
  return (await Promise.all([...needed].map(inlined))).join('\n');
}

function usesIn(drawing: Element): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const text of drawing.querySelectorAll('text')) {
    const [family = ''] = (text.getAttribute('font-family') ?? '').split(',').map(unquoted);
    const weight = Number(text.getAttribute('font-weight') ?? 400);
    const key = `${family} ${weight}`;
    const use = uses.get(key) ?? { family, weight, letters: '' };
    uses.set(key, use);
    use.letters += text.textContent;
  }
  return [...uses.values()];
}

/** All font faces of the page's style sheets. */
function facesOf(page: Document): readonly CSSFontFaceRule[] {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter((rule): rule is CSSFontFaceRule => rule.cssText.startsWith('@font-face'));
}

const unquoted = (name: string): string => name.trim().replaceAll(/^["']|["']$/g, '');
const familyOf = ({ style }: CSSFontFaceRule): string => unquoted(style.getPropertyValue('font-family'));
const weightOf = ({ style }: CSSFontFaceRule): number =>
  Number(style.getPropertyValue('font-weight').replace('bold', '700').replace('normal', '400'));

/** Of two weights as near the heavier is taken for what is heavier than text, as browsers do. */
const distance = (weight: number, wanted: number): number =>
  Math.abs(weight - wanted) + ((wanted > 450 ? weight < wanted : weight > wanted) ? 0.5 : 0);

/** Whether a face covers any of the letters. */
function hasAny({ style }: CSSFontFaceRule, letters: string): boolean {
  const ranges = style.getPropertyValue('unicode-range').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi);
  const covered = [...ranges].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
  );
  if (covered.length === 0) return true;
  return [...letters].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return covered.some(([from, to]) => from <= code && code <= to);
  });
}

/** The rule with its file instead of the file's address, which must be on the page's own host. */
async function inlined({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, source = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
  const address = new URL(source, parentStyleSheet?.href ?? document.baseURI);
  if (address.protocol !== 'data:' && address.origin !== location.origin) {
    throw new Error(`the font ${address.href} is not of this page`);
  }
  const file = await fetch(address);
  const said = ['font-family', 'font-weight', 'font-style', 'unicode-range'].flatMap((name) => {
    const value = style.getPropertyValue(name);
    return value === '' ? [] : [`${name}:${value};`];
  });
  const content = await asDataAddress(await file.blob());
  return `@font-face{${said.join('')}src:url(${content}) format('woff2');}`;
}

function asDataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    const fail = (): void => reject(reader.error ?? new Error('a font was not read'));
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : fail(),
    );
    reader.addEventListener('error', fail);
    reader.readAsDataURL(new Blob([content], { type: 'font/woff2' }));
  });
}
