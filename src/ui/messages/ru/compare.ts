/** Parties side by side, in the matrix view. */
import type { Messages } from '../en/messages.ts';
import { issues, parties as partiesOf } from './forms.ts';

export const compare: Messages['compare'] = {
  title: 'Сравнить стороны',
  hint: 'Выберите две или больше: позиция каждой по всем вопросам, и какими словами, бок о бок.',
  oneMore: 'Выберите для сравнения ещё одну сторону.',
  clear: 'Очистить',
  leftOut: (parties) => `Выбраны для сравнения, но вне выборки и потому опущены: ${parties}.`,
  add: 'Сравнить бок о бок',

  heading: 'Бок о бок',
  meaning:
    'Две стороны расходятся там, где занимают разные позиции; «да» и «да с условием» различны. Молчание и неясные слова не означают ни расхождения, ни совпадения. Порядок не является оценкой.',
  caption: (parties, n) => `${parties}: позиции и последние слова, ${issues(n)}`,
  only: {
    title: 'Показать',
    all: 'Все вопросы',
    differences: 'Только расхождения',
    agreements: 'Только совпадения',
  },
  issues,
  outcomes: {
    difference: 'расхождение',
    agreement: 'совпадение',
    incomparable: 'сравнить нельзя',
  },
  empty: {
    all: 'В выборке нет слов ни одной из этих сторон.',
    differences: 'В выборке эти стороны не расходятся ни по одному вопросу.',
    agreements: 'В выборке позиции этих сторон не совпадают ни по одному вопросу.',
  },
  of: (party, issue) => `${party}, «${issue}»:`,
  said: (n) => `${partiesOf(n)} бок о бок`,
};
