import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inHtml } from '../../scripts/oneFile.ts';
import { oneFileHtml } from '../../src/export/oneFile.ts';

test('a script means the same in HTML, where nothing of it can be read as an end or a comment', () => {
  const script = "['</script>', '<!-- <SCRIPT', `a\0b\rc`, /<\\/script>/.test('</script>'), 1<2]";
  const safe = inHtml(script);
  expect(safe).not.toMatch(/<\/?script|<!--|[\0\r]/i);
  expect(runInNewContext(safe)).toEqual(['</script>', '<!-- <SCRIPT', 'a\0b\rc', true, true]);
});

test('no word of a data set ends its element, and each is read as it was written', () => {
  const parts = { policy: "default-src 'none'", style: '', script: '', licences: '', icon: '' };
  const word = '</script><!-- <script> & "';
  const carried = { id: 'a', title: word, hash: '', view: '?v=1', placement: {}, leftOut: [] };
  const html = oneFileHtml(parts, word, carried, JSON.stringify({ word }));
  expect(html.match(/<\/script>/g)).toHaveLength(4);
  expect(html).not.toContain('<!--');
  expect(html).toContain('<title>&lt;/script>&lt;!-- &lt;script> &amp; &quot;</title>');
  const [, data = ''] = /id="parley-data">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toEqual({ word });
});
