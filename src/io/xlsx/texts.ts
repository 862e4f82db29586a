/** Texts as workbooks write them. */
import type { Part } from './workbook.ts';
import { readXml } from './xml.ts';

/** `xl/sharedStrings.xml`: the texts of a workbook, by their numbers. A text may be in pieces that look different. */
export function stringsOf(document: string): Part<readonly string[]> {
  const strings: string[] = [];
  const text = textGatherer();
  const fault = readXml(document, {
    open: text.open,
    text: text.text,
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(unescaped(text.take()));
    },
  });
  return { value: strings, fault };
}

/** Gathers what stands in values (`v`) and texts (`t`), without the reading aids (`rPh`) that a text may have. */
export function textGatherer() {
  let gathered = '';
  let inText = false;
  let inAid = false;
  return {
    open(this: void, name: string): void {
      if (name === 't' || name === 'v') inText = true;
      else if (name === 'rPh') inAid = true;
    },
    text(this: void, text: string): void {
      if (inText && !inAid) gathered += text;
    },
    close(this: void, name: string): void {
      if (name === 't' || name === 'v') inText = false;
      else if (name === 'rPh') inAid = false;
    },
    /** Gives what was gathered, and begins anew. */
    take(this: void): string {
      const taken = gathered;
      gathered = '';
      return taken;
    },
  };
}

/** Characters that XML cannot hold stand as `_x000D_` in texts, and such a text itself as `_x005F_x000D_`. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
