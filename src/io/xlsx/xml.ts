/** Reads XML that others wrote: no document types, so no entities of its own, nothing fetched, and no great depth. */
import { SaxesParser } from 'saxes';
import { XML_DEPTH } from '../limits.ts';

/** What is told of a document, in its order. Names come without prefixes: writers choose those as they like. */
export interface XmlReader {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Characters that are read before it is asked whether anything was wrong. */
const STEP = 65_536;

/** Reads a document to its end or first fault, and says what that is. */
export function readXml(document: string, reader: XmlReader): string | undefined {
  const parser = new SaxesParser();
  let fault: string | undefined;
  let depth = 0;
  parser.on('error', ({ message }) => (fault ??= message));
  parser.on('doctype', () => (fault ??= 'a document type'));
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > XML_DEPTH) fault ??= `elements more than ${XML_DEPTH} deep`;
    reader.open?.(local(name), (wanted) => {
      const key = Object.keys(attributes).find((each) => local(each) === wanted);
      return key === undefined ? undefined : attributes[key];
    });
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close?.(local(name));
  });
  for (let at = 0; at < document.length; at += STEP) {
    parser.write(document.slice(at, at + STEP));
    if (fault !== undefined) return fault;
  }
  parser.close();
  return fault;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
