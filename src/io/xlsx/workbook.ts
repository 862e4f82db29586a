/** What a workbook says of its sheets: their names, their order, and where they lie. */
import { readXml } from './xml.ts';

/** What an XML document says, and the fault for which it is not to be trusted. */
export interface Part<T> {
  readonly value: T;
  readonly fault: string | undefined;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The id of the relation that says where the sheet lies. */
  readonly relation: string;
}

/** The sheets in their order, and whether days are counted from 1904. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
}

/** Reads `xl/workbook.xml`. */
export function workbookOf(document: string): Part<Workbook> {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const fault = readXml(document, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', hidden, relation: attribute('id') ?? '' });
    },
  });
  return { value: { sheets, from1904 }, fault };
}

/** Reads `xl/_rels/workbook.xml.rels`: where parts lie in the archive, by the ids of their relations. */
export function relationsOf(document: string): Part<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  const fault = readXml(document, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return { value: paths, fault };
}
