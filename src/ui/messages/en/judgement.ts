/** Blocs, suppositions, and what differs between two views. */
import type { StanceWord } from '../../../analysis/stances.ts';
import { figure, plural } from './forms.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'supports',
  conditional: 'supports on a condition',
  neutral: 'neutral',
  opposes: 'opposes',
  both: 'yes and no',
  unclear: 'unclear',
  none: 'silent',
};

export const judgement = {
  words,

  blocs: {
    title: 'Blocs',
    explained:
      'The parties in as many camps as make the fewest complaints: alignment between camps plus conflict inside one.',
    draw: 'Draw them on the graph',
    alone: 'alone',
    proven: 'Proven best: no other division makes fewer complaints.',
    found: 'Best found: with so many parties not every division could be tried.',
    fits: 'Every tie fits: no complaint.',
    complaints: (n: number, sum: string) => `${plural(n, 'tie does', 'ties do')} not fit: complaints ${sum}`,
    complaint: {
      conflict: (amount: string) => `conflict ${amount} inside a bloc`,
      alignment: (amount: string) => `alignment ${amount} between two blocs`,
    },
    almost: (sum: string) => `Almost as good, with complaints ${sum}`,
    legend: (names: string) => `Bloc: ${names}`,
    between: ' | ',
  },

  whatif: {
    title: 'Supposed',
    marked: 'Supposed, not said',
    of: (parties: string) => `supposed of ${parties}, not said`,
    star: '* supposed, not said',
    lede: 'Supposed, not said',
    suppose: (party: string, issue: string) => `Suppose another position of ${party} on ${issue}`,
    heading: 'What if',
    explained: 'Suppose another position; ties, blocs and common ground follow at once.',
    open: 'What if …',
    asSaid: (position: string) => `As said: ${position}`,
    what: (position: string) => `Suppose: ${position}`,
    cell: (supposed: string, said: string) => `supposed: ${supposed}; said: ${said}`,
    count: (n: number) => plural(n, 'position supposed', 'positions supposed'),
    undo: 'Take back',
    undoOf: (party: string, issue: string) => `Take back what is supposed of ${party} on ${issue}`,
    reset: 'Reset suppositions',
    key: 'Delete',
    notInView: 'not in view, changes nothing',
    shared: 'This view holds suppositions. They are part of the link, and whoever opens it is told.',
  },

  since: {
    title: (day: string) => `Since ${day}`,
    lede: (day: string) => `Compared with ${day}`,
    said: (day: string) => `compared with ${day}`,
    label: 'Compare with',
    off: 'Stop comparing',
    offShort: 'Off',
    dayBefore: 'Compare with the day before',
    moved: (n: number) => (n === 0 ? 'no party moved' : plural(n, 'position moved', 'positions moved')),
    movedTitle: 'Who moved',
    nobody: 'Nobody who had taken a position took another one.',
    spoke: (n: number) => `${plural(n, 'first position', 'first positions')} since then`,
    step: (from: string, to: string) => `${from} → ${to}`,
    before: 'Before',
    after: 'Now',
    ghost: 'Dotted outline: the tie as it was',
  },

  changes: {
    title: 'What differs',
    nothing: 'Nothing differs.',
    ties: (n: number) => plural(n, 'tie differs', 'ties differ'),
    turned: (n: number) => plural(n, 'tie turns', 'ties turn'),
    sum: { alignment: 'alignment', conflict: 'conflict' },
    fromTo: (what: string, from: string, to: string) => `${what} ${from} → ${to}`,
    gained: (issue: string) => `“${issue}” is now common ground`,
    lost: (issue: string) => `“${issue}” is no longer common ground`,
    gainedMany: (n: number) => `${figure(n)} issues are now common ground`,
    lostMany: (n: number) => `${figure(n)} issues are no longer common ground`,
    blocs: (from: string, to: string) => `blocs: ${from} → ${to}`,
    newTie: 'new tie',
    noTie: 'no tie any more',
    turnedRemark: 'turned',
  },
};
