/** The dialog that writes files. */
import type { Messages } from '../en/messages.ts';
import { sources } from './forms.ts';

export const exporting: Messages['exporting'] = {
  button: 'Экспорт',
  title: 'Экспорт',
  local: 'Файлы создаются на этом компьютере; ничего не отправляется и не загружается.',
  supposed: 'В этом виде есть допущения. Об этом сказано в именах его файлов и внутри них.',
  as: (what, format) => `${what}: ${format}`,
  saved: (name) => `Записано: ${name}`,
  writing: (name) => `${name} записывается … Если закрыть это окно, запись прекратится.`,
  failed: (name, why) => `Не удалось записать ${name}: ${why}`,
  tooLong: (name) =>
    `В ${name} было бы больше слов, чем вмещает файл. Меньше сторон, вопросов или дней — и он станет короче; в таблице связей те же числа.`,

  picture: {
    title: 'Изображение',
    hint: 'Этот вид целиком, в светлых цветах, со шрифтами, текстом, адресом и версией данных внутри.',
    formats: { svg: 'SVG', png: 'PNG' },
    matrix:
      'Строки и столбцы расставлены так, чтобы проступили лагеря; порядок не является оценкой. Штриховка: в выборке ничего не сказано. В каждой паре: близость над сплошной линией, конфликт над прерывистой.',
    tooLarge: 'Этот вид слишком велик для PNG высокого разрешения. У SVG такого предела нет.',
    tooLargeAtAll: 'Этот браузер не может вместить такой вид в PNG. У SVG такого предела нет.',
    smaller: 'PNG обычного разрешения',
    failed: (why) => `Не удалось нарисовать изображение: ${why}`,
  },

  numbers: 'Числа',
  which: 'Какие числа',
  scopes: { displayed: 'Показанные', all: 'Все' },
  scopeHints: {
    displayed: 'то, что оставляет этот вид',
    all: 'весь набор данных без допущений, счёт тот же, что в этом виде',
  },
  tables: {
    ties: 'Связи',
    issues: 'Вопросы',
    stances: 'Позиции',
    blocs: 'Блоки',
    statements: 'Высказывания',
  },

  graphs: 'Графы',
  graphsHint: 'Стороны и связи со словами, которые за ними стоят: для Gephi, igraph или NetworkX.',
  graph: 'Граф этого вида',

  citations: 'Библиография',
  view: 'Этот вид',
  sources: (n) => `${sources(n)} в\u00A0выборке`,
  formats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    txt: 'Текст',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
};
