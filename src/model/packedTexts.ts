/** Very many texts in one piece of memory: a million ids as strings would be a million things to hold and to hand over. */

export interface PackedTexts {
  /** The letters of all texts (UTF-16), one after another; as bytes where none needs more. */
  readonly letters: Uint8Array | Uint16Array;
  /** Text `i` runs from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array;
}

export function packedTexts(texts: readonly string[]): PackedTexts {
  const starts = new Int32Array(texts.length + 1);
  let size = 0;
  texts.forEach((text, at) => {
    size += text.length;
    starts[at + 1] = size;
  });
  return { letters: narrowLetters(texts, size) ?? wideLetters(texts, size), starts };
}

/** Undefined where a letter is no byte. */
function narrowLetters(texts: readonly string[], size: number): Uint8Array | undefined {
  const letters = new Uint8Array(size);
  let next = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      if (letter > 0xff) return undefined;
      letters[next++] = letter;
    }
  }
  return letters;
}

function wideLetters(texts: readonly string[], size: number): Uint16Array {
  const letters = new Uint16Array(size);
  let next = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) letters[next++] = text.charCodeAt(at);
  return letters;
}

/** The first place of a text; −1 where it is none of them. */
export function placeOfText({ letters, starts }: PackedTexts, text: string): number {
  const { length } = text;
  for (let place = 0; place < starts.length - 1; place++) {
    const from = starts[place] ?? 0;
    if ((starts[place + 1] ?? 0) - from !== length) continue;
    // Ids of one file mostly begin alike.
    let at = length - 1;
    while (at >= 0 && letters[from + at] === text.charCodeAt(at)) at--;
    if (at < 0) return place;
  }
  return -1;
}

/** A call takes so many arguments in every browser. */
const AT_ONCE = 8192;

/** The text at a place; empty where there is none. */
export function textAt({ letters, starts }: PackedTexts, at: number): string {
  const end = starts[at + 1] ?? 0;
  let text = '';
  for (let from = starts[at] ?? 0; from < end; from += AT_ONCE) {
    const part = letters.subarray(from, Math.min(end, from + AT_ONCE));
    text += Reflect.apply(String.fromCharCode, undefined, part);
  }
  return text;
}
