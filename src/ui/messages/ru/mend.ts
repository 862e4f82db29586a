/** Mending what cannot be opened as it is: problems, headings, words, spellings. */
import type { DateOrder } from '../../../io/sheet/dates.ts';
import type { PositionWord } from '../../../model/dataset.ts';
import type { MergeKind } from '../../../model/problem.ts';
import type { Messages } from '../en/messages.ts';
import { figure, noun, rows } from './forms.ts';

const positions: Readonly<Record<PositionWord, string>> = {
  supports: 'за',
  conditional: 'за с\u00A0условием',
  neutral: 'нейтрально',
  opposes: 'против',
  unclear: 'неясно',
};

const kinds: Readonly<Record<MergeKind, string>> = {
  party: 'Сторона',
  issue: 'Вопрос',
  topic: 'Тема',
  event: 'Событие',
  speaker: 'Выступающий',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'день/месяц/год',
  'month-first': 'месяц/день/год',
};

const cells = noun('ячейка', 'ячейки', 'ячеек');
const names = noun('имя', 'имени', 'имён');

export const mend: Messages['open']['mend'] = {
  title: 'Что можно сделать',
  counts: (good, all) =>
    good === all
      ? `Читаются все строки: ${figure(all)}.`
      : good === 0
        ? `Пока не читается ничего: ${rows(all)}.`
        : `Читаются строки: ${figure(good)} из ${figure(all)}.`,
  noProblems: 'Ошибок больше нет.',
  readGroups: (n) => `Показать вместо участников группы (${figure(n)})`,
  readType: (label) => `Читать высказывания типа «${label}»`,
  download: 'Скачать список ошибок таблицей',
  openGood: (n) => `Открыть исправные строки (${figure(n)})`,
  openWith: 'Открыть с этим',
  failed: (why) => `Не удалось рассмотреть ошибки подробнее: ${why}`,
  form: 'Укажите, что имелось в виду',
  standing: 'Первые строки как есть',
  headings: 'Какой заголовок что означает',
  columns: {
    party: 'Сторона',
    issue: 'Вопрос',
    towards: 'Отношение к стороне',
    position: 'Позиция',
    date: 'Дата',
    text: 'Слова',
  },
  needed: {
    party: 'обязательно',
    issue: 'обязательно это или следующее',
    towards: 'обязательно это или предыдущее',
    position: 'обязательно',
    date: undefined,
    text: undefined,
  },
  noHeading: 'нет',
  words: 'Какую позицию означают эти слова',
  word: (word, n) => `«${word}» (${cells(n)})`,
  noPosition: 'выберите',
  moreWords: (n) => `и ещё ${figure(n)}: исправить можно только в самом файле`,
  positions,
  dates: 'Как записаны даты',
  date: (date) => `${date} означает`,
  noDateOrder: 'выберите',
  dateOrders,
  preview: 'Первые строки, как они будут прочитаны',
  row: 'Строка',
  towards: (party) => `отношение к стороне: ${party}`,
  unread: 'ещё не читается',
  nothing: '–',
  merges: 'Это одно и то же?',
  mergesHint:
    'Эти имена различаются только регистром, пробелами или знаками препинания. Пока вы не скажете иного, они считаются разными.',
  kinds,
  keep: 'Имя, которое остаётся',
  same: (name) => `«${name}» — то же самое`,
  merge: (n) => (n === 0 ? 'Объединить' : `Объединить: ${names(n)}`),
  leftOut: (n) => `Открыто без некоторых строк: ${rows(n)}`,
  leftOutHint: 'В этих строках были ошибки, и они опущены. На этой странице их ничто не учитывает.',
};
