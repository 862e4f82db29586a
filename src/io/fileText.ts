/** The text of a file, and its bytes in UTF-8: millions of cells are told apart faster byte by byte. */
import { decodeText, utf8In } from './bytes.ts';

const MARK = [0xef, 0xbb, 0xbf];

export class FileText {
  readonly text: string;
  private bytes: Uint8Array | undefined;

  /**
   * @param text without halves of characters, as it comes from a decoder
   * @param utf8 the same, where that is known
   */
  constructor(text: string, utf8?: Uint8Array) {
    this.text = text;
    this.bytes = utf8;
  }

  /** What the bytes of a file say. They are kept where they are UTF-8. */
  static of(bytes: Uint8Array): FileText {
    const text = utf8In(bytes);
    if (text === undefined) return new FileText(decodeText(bytes));
    const hasMark = MARK.every((byte, at) => bytes[at] === byte);
    return new FileText(text, hasMark ? bytes.subarray(MARK.length) : bytes);
  }

  get utf8(): Uint8Array {
    return (this.bytes ??= new TextEncoder().encode(this.text));
  }
}
