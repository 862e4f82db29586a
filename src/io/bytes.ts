/** From the bytes of a file to its text. */

/**
 * The text of a file: UTF-8 with or without byte order mark, UTF-16 in either order, and what is neither as
 * Windows-1252, in which every byte means something. The byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  return utf8Text(bytes) ?? windows1252(bytes);
}

/** The text of bytes that are UTF-8; undefined for others, and for bytes that may be UTF-16 as well. */
export function utf8In(bytes: Uint8Array): string | undefined {
  return utf16Of(bytes) === undefined ? utf8Text(bytes) : undefined;
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's one way to say that this is no UTF-8; nothing else is caught here.
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from byte 80 to 9F. */
const LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some releases of Node decode Windows-1252 as Latin-1, so the letters that differ are put in here. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replaceAll(/[\x80-\x9f]/g, (control) => LETTERS.charAt(control.charCodeAt(0) - 0x80));
}

/** Which UTF-16 it is: by its mark, else by the empty half of a first letter that every heading and brace has. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}
