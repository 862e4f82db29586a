/** What the graph says: names of its marks, its legend, its buttons. */
import type { Role } from '../../../model/dataset.ts';
import { and, commas, figure } from './forms.ts';

const roles: Readonly<Record<Role, string>> = {
  'negotiating-party': 'negotiating party',
  guarantor: 'guarantor',
  mediator: 'mediator',
  observer: 'observer',
  host: 'host',
  absent: 'absent from the talks',
};

export const graph = {
  name: 'Stance graph',
  tie: (a: string, b: string, alignment: number, conflict: number) =>
    `${a} and ${b}: alignment ${figure(alignment)}, conflict ${figure(conflict)}`,
  littleEvidence: 'little evidence',
  former: (was: { readonly alignment: number; readonly conflict: number } | undefined) =>
    was ? `before: alignment ${figure(was.alignment)}, conflict ${figure(was.conflict)}` : 'no tie before',
  contested: 'contested',
  undisputed: 'undisputed',
  roles,

  camp: (names: readonly string[], more: number) =>
    more === 0 ? [and(names)] : [commas(names), `and ${figure(more)} more`],
  noCamp: (parties: number) => `${figure(parties)} in no larger camp`,
  campParties: (parties: number) => (parties === 1 ? 'one party' : `${figure(parties)} parties`),
  bundle: (a: string, b: string, alignment: number, conflict: number) =>
    `Between ${a} and ${b}: alignment ${figure(alignment)}, conflict ${figure(conflict)}`,
  bundleTies: (ties: number) => (ties === 1 ? 'the sum of one tie' : `the sums of ${figure(ties)} ties`),
  camps:
    'Disc: a camp, the parties of a bloc (method: Blocs). Lines between discs: the sums of all ties between them. Open a disc or a line to see its parties.',
  backbone: (drawn: number, all: number) =>
    `${figure(drawn)} of ${figure(all)} ties drawn: the strongest alignment and the strongest conflict of each party`,

  keys: 'Arrow keys walk along ties and stances, Page Up and Page Down through all marks. Enter selects, Escape lets go.',
  zoom: 'Size of the graph',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',

  legend: {
    title: 'Legend',
    alignment: 'alignment',
    conflict: 'conflict',
    little: 'Paler tie: fewer than three issues compared, little evidence',
    words: {
      supports: 'supports',
      conditional: 'supports on a condition',
      opposes: 'opposes',
      both: 'said yes and no',
      neutral: 'said it is neutral',
    },
    silence: 'No line: nothing said, or nothing clear',
  },
};
