/** Citations as RIS, which every reference manager reads. */
import type { Cited } from './cited.ts';
import { dayParts, onOneLine, sentences } from './fields.ts';

/** RIS's types: data file, newspaper, web page, anything else. */
function typeOf({ kind, url }: Cited): string {
  if (kind === 'data set') return 'DATA';
  if (kind === 'newspaper' || kind === 'agency') return 'NEWS';
  return url === undefined ? 'GEN' : 'ELEC';
}

/** A record each; lines end as the format wants it, with CR and LF. */
export function ris(all: readonly Cited[]): string {
  return all.map(record).join('\r\n');
}

function record(cited: Cited): string {
  const { id, title, outlet, date, version, url, accessed, language, translator, notes } = cited;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', typeOf(cited)],
    ['ID', id],
    ['TI', title],
    ['T2', outlet],
    ['A4', translator],
    ['PY', date && dayParts(date)[0]],
    ['DA', date && slashed(date)],
    ['ET', version],
    ['UR', url],
    ['Y2', accessed && slashed(accessed)],
    ['LA', language],
    ['N1', sentences(notes)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? `${tag}  - ${onOneLine(value)}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** `2017/01/23/`: always three slashes, whatever stands between them. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = dayParts(date);
  return `${year}/${month}/${day}/`;
}
