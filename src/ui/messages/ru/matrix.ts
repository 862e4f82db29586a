/** The matrix view: parties × issues, and parties × parties. */
import type { Messages } from '../en/messages.ts';
import { commas, figure } from './forms.ts';

export const matrix: Messages['matrix'] = {
  stances: 'Позиции: вопросы и стороны',
  ties: 'Связи: стороны и стороны',
  stancesHint:
    'Строки и столбцы расставлены так, чтобы проступили лагеря; порядок не является оценкой. Ячейка открывает свои слова.',
  tiesHint: 'Близость и конфликт каждой пары. Ячейка открывает слова обеих сторон и сумму.',
  issue: 'Вопрос',
  party: 'Сторона',
  words: {
    supports: 'за',
    conditional: 'с\u00A0условием',
    neutral: 'нейтрально',
    opposes: 'против',
    both: 'и\u00A0да, и\u00A0нет',
    unclear: 'неясно',
    none: 'молчание',
  },
  part: (rows, ofRows, columns, ofColumns) =>
    `Первые строки: ${figure(rows)} из\u00A0${figure(ofRows)}; первые столбцы: ${figure(columns)} из\u00A0${figure(ofColumns)}. В\u00A0таблицах чисел есть все.`,
  latestOf: (n) => `последнее из ${figure(n)}`,
  changed: 'менялась',
  redLine: 'красная линия',
  cell: (party, issue, word, more) => commas([`${party}, «${issue}»: ${word}`, ...more]),
  noTie: 'нет связи',
  self: '–',
  tieCell: (a, b, alignment, conflict) => `${a} и ${b}: близость ${alignment}, конфликт ${conflict}`,
  contested: 'спорный',
  undisputed: 'бесспорный',
  empty:
    'Сравнивать нечего: в выборке нет ни одной стороны или ни одного вопроса. Выберите их в фильтрах или сбросьте фильтры.',
};
