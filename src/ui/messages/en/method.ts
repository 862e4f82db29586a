/** The method page: how statements were coded, what was seen, and every formula. */
import { figure } from './forms.ts';
export const method = {
  title: 'How this was made',
  data: 'The data',
  licence: 'Licence',
  licences: {
    title: 'The program',
    explained:
      'Parley is free software under the MIT licence. It is built with the work of others, each under a licence of its own; the data has its own too, named above.',
    show: 'All licences, with their texts',
    coming: 'One moment …',
    failed: 'The list of licences is not to be had: the host has no licences.txt beside this page.',
  },
  noMethod: 'The author of this data set did not say how it was made.',
  coverage: 'How much each party is heard',
  coverageExplained:
    'A party with few statements looks quieter, not milder. Compare only where both sides of a tie are well covered.',
  columns: {
    party: 'Party',
    statements: 'Statements',
    quotes: 'Direct quotes',
    issues: 'Issues',
    sources: 'Sources',
    period: 'From – to',
  },
  sources: 'Sources',
  sourcesExplained: (n: number): string => `${figure(n)} sources, by who publishes them:`,
  sourceKinds: {
    official: 'Official',
    agency: 'News agency',
    newspaper: 'Newspaper',
    broadcaster: 'Broadcaster',
    'party-or-state-media': 'Party or state media',
    advocacy: 'Advocacy',
    aggregator: 'Aggregator or reprint',
    unknown: 'Kind not established',
  },
  formulas: 'The numbers',
  paragraphs: [
    [
      'From words to a stance',
      'Each statement takes a position on one issue, or towards another party. A position has a value: supports 1, conditional 0.5, neutral 0, opposes −1, or a number between. An unclear statement has no value: it is listed and never counted. By default a party’s stance on an issue is what it said last. Where one party said both yes and no, the stance is “both” and each side counts. Saying nothing is silence, never neutrality, and it makes no tie.',
    ],
    [
      'From stances to a tie',
      'For two parties, over the issues that count: alignment is the sum of min(|v|, |w|) over pairs of values with the same sign, conflict the same sum over pairs with opposite signs; net is alignment minus conflict. With plain yes and no this is congruence, conflict and subtract as in discourse network analysis (Leifeld); with graded positions the weaker commitment counts, as in MACTOR (Godet). A statement towards a party adds its own value to that pair.',
    ],
    [
      'Which issues count',
      'An issue is contested if, anywhere in the data set, one party is for it and another against. By default only contested issues make ties: wording that nobody disputes would make parties at war look aligned. The other issues are always listed apart, and “All issues” counts them.',
    ],
    [
      'Normalising',
      'Alignment and conflict can be divided alike: by their sum (share), by the mean number of positions of the two (activity, Leifeld), by the size of the union of their positions (Jaccard, Leifeld), or by the square root of the product of their sums of squares (cosine).',
    ],
    [
      'What is drawn',
      'The width of an arc is its alignment or conflict, at the same scale in every view with the same normalising. A tie that rests on fewer than three compared issues is paler and says “little evidence”. Places on the picture depend on the data set alone: filters hide, and nothing moves. Order and side are no ranking.',
    ],
  ] as readonly (readonly [string, string])[],
};
