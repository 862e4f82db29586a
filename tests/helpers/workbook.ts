/** Workbooks (XLSX) from rows, as a spreadsheet program would save them. */
import { strToU8, zipSync } from 'fflate';

/** A text, a number, a flag, a day number that is shown as a date, an empty place, or a cell as it stands in the file. */
export type CellOf =
  string | number | boolean | { readonly day: number } | undefined | { readonly xml: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `${HEAD}<styleSheet ${NS}>
<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/>
<numFmt numFmtId="165" formatCode="[Red]0.00&quot; days&quot;"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
</styleSheet>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The parts of a workbook by their paths; `undefined` rows are left out, but counted. */
export function parts(
  sheets: Readonly<Record<string, readonly (readonly CellOf[] | undefined)[]>>,
): Record<string, string> {
  const strings: string[] = [];
  const made: Record<string, string> = {};
  const names = Object.keys(sheets);
  for (const [index, name] of names.entries()) {
    const rows = (sheets[name] ?? []).map((cells, row) => {
      const written = (cells ?? []).map((cell, column) =>
        cellXml(cell, `${letter(column)}${row + 1}`, strings),
      );
      return cells ? `<row r="${row + 1}" spans="1:3">${written.join('')}</row>` : '';
    });
    made[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet ${NS}><dimension ref="A1"/><sheetData>${rows.join('')}</sheetData></worksheet>`;
  }
  const entries = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${NS} xmlns:r="${RELATION}"><workbookPr/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst ${NS}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...made,
  };
}

/** The bytes of a workbook of such parts. */
export function zipped(made: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(made).map(([path, text]) => [path, strToU8(text)])));
}

/** The bytes of a workbook. */
export function workbook(sheets: Parameters<typeof parts>[0]): Uint8Array {
  return zipped(parts(sheets));
}

const letter = (column: number): string => String.fromCharCode(65 + column);

function cellXml(cell: CellOf, place: string, strings: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') {
    strings.push(cell);
    return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  return 'day' in cell ? `<c r="${place}" s="1"><v>${cell.day}</v></c>` : cell.xml;
}
