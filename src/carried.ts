/** What a file of Parley carries: its own parts, to be written again, and its data set, checked at the door. */
import { withShown } from './analysis/shown.ts';
import { PART_IDS, type Carried, type FileParts } from './export/oneFile.ts';
import { canonicalText } from './io/canonical.ts';
import { sha256Hex } from './io/hash.ts';
import { parseParley } from './io/parley.ts';
import type { Placement } from './layout/placement.ts';
import type { Failure, Loaded } from './store/store.ts';

function partOfFile(id: string): Element {
  const element = document.getElementById(id);
  if (!element) throw new Error(`this file has lost its part ${id}`);
  return element;
}

const textOf = (id: string): string => partOfFile(id).textContent;
const attributeOf = (id: string, name: string): string => partOfFile(id).getAttribute(name) ?? '';

/** The parts of this file that are the app's. */
export function ownParts(): FileParts {
  return {
    policy: attributeOf(PART_IDS.policy, 'content'),
    style: textOf(PART_IDS.style),
    script: textOf(PART_IDS.script),
    licences: ownLicences(),
    icon: attributeOf(PART_IDS.icon, 'href'),
  };
}

export function ownLicences(): string {
  return String(JSON.parse(textOf(PART_IDS.licences)));
}

/** What the file says about its data set: written by the build that reads it, as export/oneFile.ts writes it. */
export function carriedHere(): Carried<Placement> {
  const carried: Carried<Placement> = JSON.parse(textOf(PART_IDS.carried));
  return carried;
}

/** The data set of this file; refused if it is not the one that was written. */
export function loadCarried({ hash, placement, leftOut }: Carried<Placement>): Loaded | Failure {
  const parsed = parseParley(textOf(PART_IDS.data));
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  const text = canonicalText(parsed.value);
  const found = sha256Hex(text);
  if (found !== hash) {
    const expected = `${hash}: the data in this file was changed`;
    return {
      kind: 'unreadable',
      problems: [{ path: 'file', found: `data with SHA-256 ${found}`, expected }],
    };
  }
  return {
    dataset: withShown(parsed.value),
    hash,
    file: new Blob([text]),
    placement,
    ...(leftOut.length > 0 && { leftOut }),
  };
}
