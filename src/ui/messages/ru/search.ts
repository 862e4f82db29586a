/** Search. */
import type { Messages } from '../en/messages.ts';
import { figure } from './forms.ts';

export const search: Messages['search'] = {
  label: 'Поиск',
  placeholder: 'Сторона, вопрос, цитата …',
  results: 'Найдено',
  found: (n, shown) =>
    n === 0
      ? 'Ничего не найдено.'
      : n > shown
        ? `Найдено: ${figure(n)}; показаны первые ${figure(shown)}.`
        : `Найдено: ${figure(n)}.`,
  nothing: (query) =>
    `«${query}» не встречается. Поиск шёл по именам, другим именам, вопросам, событиям, выступающим и цитатам.`,
  foundIn: {
    name: 'Сторона',
    'other-name': 'Сторона, другое имя',
    title: 'Название',
    proposition: 'Вопрос, формулировка',
    speaker: 'Выступающий',
    words: 'Слова',
  },
  kinds: { party: 'Сторона', issue: 'Вопрос', event: 'Событие', statement: 'Высказывание' },
};
