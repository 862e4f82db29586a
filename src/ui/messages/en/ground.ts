/** Common ground: where the parties could agree, who blocks it, and where it could move. */
import type { Rank } from '../../../model/view.ts';
import type { Side } from '../../../analysis/commonGround.ts';
import { figure, plural } from './forms.ts';

const answers: Readonly<Record<Side, string>> = { yes: 'yes', no: 'no' };

const ranks: Readonly<Record<Rank, string>> = {
  shared: 'What they share',
  divided: 'What divides them',
};

export const ground = {
  title: 'Common ground',
  rank: 'Order of the issues',
  ranks,
  explained: {
    shared:
      'First what every camp says yes to, or no to: an answer ranks high only where all blocs have somebody for it. Silence is listed and never counted. It is an order of issues, not of parties.',
    divided: 'First what puts most conflict into the ties. It is an order of issues, not of parties.',
  },
  blocs: 'Weighed across the blocs:',
  list: 'Issues',
  agreed: (side: Side) => `agreed: ${answers[side]}`,
  nearest: (side: Side) => `nearest answer: ${answers[side]}`,
  breadth: (on: number, of: number, side: Side, conditional: number) =>
    of === 0
      ? 'nobody has a stance'
      : `${figure(on)} of ${figure(of)} with a stance say ${answers[side]}` +
        (conditional > 0 ? `, ${figure(conditional)} of them with conditions` : ''),
  silent: (n: number) => `${figure(n)} silent`,
  unclear: (n: number) => `${figure(n)} unclear`,
  consensus: (value: string) => `consensus ${value}`,
  contested: (value: string) => `conflict ${value}`,
  bar: (issue: string) => `Where the parties stand on ${issue}`,
  supposed: 'supposed, not said',
  blocked: (parties: string, side: Side) =>
    `Blocked: a red line of ${parties} says ${side === 'yes' ? 'no' : 'yes'}`,
  unanswered: (parties: string) => `Asked, and no clear answer in view: ${parties}`,

  why: 'Why it ranks here',
  formula:
    'Each bloc gives a factor: for yes (1 + supporting + ½ conditional) / (2 + with a stance), for no (1 + opposing) / (2 + with a stance). Consensus is the product over all blocs, of the answer whose product is larger.',
  columns: {
    bloc: 'Bloc',
    supporting: 'For',
    conditional: 'Conditional',
    opposing: 'Against',
    withStance: 'With a stance',
    yes: 'Yes',
    no: 'No',
  },
  product: 'Product',
  breadthSum: (on: number, of: number, value: string) => `Breadth: ${figure(on)} / ${figure(of)} = ${value}`,
  noBreadth: 'Breadth: nobody has a stance.',
  conflictOf: (value: string) => `Conflict that it puts into the ties: ${value}`,
  noConflict: 'It puts no conflict into any tie.',
  words: 'Read the words in the dossier of the issue.',

  moves: 'Where it could move',
  movesExplained:
    'What one step of each party would change, both sides side by side. It says what would follow, not who should move.',
  sides: { yes: 'For it', no: 'Against it', both: 'Said yes and no' },
  redLine: 'A red line: it is not asked to move.',
  speaks: 'Words that speak for a step being possible',
  noWords: 'No words in view speak for a step.',
  step: { conditional: 'To a conditional yes', neutral: 'To neutral' },
  unchanged: 'blocs unchanged',
  follows: 'What would follow',
  suppose: 'Suppose this',
  supposeOf: (party: string, step: string) => `Suppose this: ${party}, ${step}`,

  empty: 'No statement on any issue is in view. Choose more parties, issues or days.',
  reset: 'Reset the view',
  count: (n: number) => plural(n, 'issue', 'issues'),
};
