/** Where a text's lines lie on the page. */

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** The lines of a text as the browser broke it, from the top; blanks at their ends are left out. */
export function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = node.ownerDocument.createRange();
  let at = 0;
  let blank = '';
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    if (/\s/.test(letter)) {
      blank = ' ';
      continue;
    }
    const [box] = range.getClientRects();
    const line = lines.at(-1);
    if (line && (!box || Math.abs(box.top - line.top) < line.height / 2)) {
      lines[lines.length - 1] = {
        ...line,
        text: line.text + blank + letter,
        left: Math.min(line.left, box?.left ?? line.left),
        right: Math.max(line.right, box?.right ?? line.right),
      };
    } else if (box) {
      lines.push({ text: letter, left: box.left, right: box.right, top: box.top, height: box.height });
    }
    blank = '';
  }
  return lines;
}
