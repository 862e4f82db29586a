import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/io/xlsx/xml.ts';

/** What is told of a document, in a line. */
function told(document: string): { readonly events: string; readonly fault: string | undefined } {
  const events: string[] = [];
  const fault = readXml(document, {
    open: (name, attribute) => events.push(`<${name} ${attribute('id') ?? ''}>`),
    text: (text) => events.push(text),
    close: (name) => events.push(`</${name}>`),
  });
  return { events: events.join(''), fault };
}

describe('an XML document', () => {
  test('is told in its order, without prefixes', () => {
    expect(
      told('<?xml version="1.0"?><!-- no --><x:a xmlns:x="u" x:id="1">t<b id=\'2\'/><![CDATA[<c>]]></x:a>'),
    ).toEqual({
      events: '<a 1>t<b 2></b><c></a>',
      fault: undefined,
    });
  });

  test('has the characters that it names', () => {
    expect(told('<a>&lt;&amp;&#65;&#x1F600;</a>').events).toBe('<a ><&A😀</a>');
  });

  test.each([
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /^a document type$/,
    ],
    [
      'entities that grow',
      '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>',
      /^a document type$/,
    ],
    ['an unknown entity', '<a>&x;</a>', /undefined entity/],
    ['great depth', '<a>'.repeat(60) + '</a>'.repeat(60), /^elements more than 50 deep$/],
    ['an element that is not closed', '<a><b></a>', /unexpected close tag|unmatched/],
    ['an end too early', '<a>', /unclosed tag/],
    ['an attribute twice', '<a id="1" id="2"/>', /duplicate attribute/],
    ['nothing', '', /root element/],
  ])('with %s is refused', (_, document, fault) => {
    expect(told(document).fault).toMatch(fault);
  });

  test('is not read on after its first fault', () => {
    const { events } = told(`<!DOCTYPE a><a>${'x'.repeat(100_000)}<b/></a>`);
    expect(events).not.toContain('<b');
  });
});
