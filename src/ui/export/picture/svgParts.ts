/** The parts that a picture is built of. Text goes in as text: nothing is ever parsed as markup. */
export const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name; what is undefined is left out. Numbers are rounded. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** To a hundredth of a pixel: enough for any print. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Adds an element of SVG to another. */
export function append(parent: Element, name: string, attributes: Attributes = {}): Element {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    // The page's policy lets a script set styles, but not as text.
    if (attribute === 'style') element.style.cssText = String(value);
    else element.setAttribute(attribute, typeof value === 'number' ? String(round(value)) : value);
  }
  parent.append(element);
  return element;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Says in which language the words of a part are. */
export function setLanguage(part: Element, language: string): void {
  part.setAttributeNS(XML, 'xml:lang', language);
}

/** The style that an element has at last, in its own window. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error('a picture is drawn of what is on a page');
  return view.getComputedStyle(element);
}

/** Elements of another window are instances of that window's classes, so that only what they have tells them. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isGraphic = (element: Element): element is SVGGraphicsElement => 'getScreenCTM' in element;
