/** Blocs, suppositions, and what differs between two views. */
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues, noun, positions, ties } from './forms.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'за',
  conditional: 'за с\u00A0условием',
  neutral: 'нейтрально',
  opposes: 'против',
  both: 'и\u00A0да, и\u00A0нет',
  unclear: 'неясно',
  none: 'молчание',
};

export const judgement: Messages['judgement'] = {
  words,

  blocs: {
    title: 'Блоки',
    explained:
      'Стороны, разделённые на столько лагерей, при скольких меньше всего несоответствий: близости между лагерями плюс конфликта внутри лагеря.',
    draw: 'Показать на графе',
    alone: 'вне блоков',
    proven: 'Лучшее, доказано: никакое другое деление не даёт меньше несоответствий.',
    found: 'Лучшее из найденных: при таком числе сторон нельзя было проверить каждое деление.',
    fits: 'Все связи соответствуют делению.',
    complaints: (n, sum) => `Не соответствуют делению: ${ties(n)}; сумма несоответствий ${sum}`,
    complaint: {
      conflict: (amount) => `конфликт ${amount} внутри блока`,
      alignment: (amount) => `близость ${amount} между двумя блоками`,
    },
    almost: (sum) => `Почти так же хорошо, несоответствий ${sum}`,
    legend: (names) => `Блок: ${names}`,
    between: ' | ',
  },

  whatif: {
    title: 'Допущения',
    marked: 'Допущение, не сказано',
    of: (parties) => `допущение, не сказано: ${parties}`,
    star: '* допущение, не сказано',
    lede: 'Допущение, не сказано',
    suppose: (party, issue) => `Допустить иную позицию: ${party}, «${issue}»`,
    heading: 'Что, если',
    explained: 'Допустите иную позицию: связи, блоки и точки соприкосновения сразу изменятся.',
    open: 'Что, если …',
    asSaid: (position) => `Как сказано: ${position}`,
    what: (position) => `Допустить: ${position}`,
    cell: (supposed, said) => `допущение: ${supposed}; сказано: ${said}`,
    count: noun('допущение', 'допущения', 'допущений'),
    undo: 'Отменить',
    undoOf: (party, issue) => `Отменить допущение: ${party}, «${issue}»`,
    reset: 'Снять допущения',
    key: 'Delete',
    notInView: 'вне выборки, ничего не меняет',
    shared: 'В этом виде есть допущения. Они входят в ссылку, и каждый, кто её откроет, об этом узнает.',
  },

  since: {
    title: (day) => `Изменения с даты: ${day}`,
    lede: (day) => `Для сравнения: ${day}`,
    said: (day) => `для сравнения: ${day}`,
    label: 'Сравнить с',
    off: 'Не сравнивать',
    offShort: 'Выкл.',
    dayBefore: 'Сравнить с предыдущим днём',
    moved: (n) =>
      n === 0
        ? 'позиции не изменились'
        : noun('изменение позиции', 'изменения позиций', 'изменений позиций')(n),
    movedTitle: 'Чьи позиции изменились',
    nobody: 'Никто из тех, у кого была позиция, её не сменил.',
    spoke: (n) => `с тех пор впервые заявлено: ${positions(n)}`,
    step: (from, to) => `${from} → ${to}`,
    before: 'Прежде',
    after: 'Теперь',
    ghost: 'Пунктирный контур: прежняя связь',
  },

  changes: {
    title: 'Что изменилось',
    nothing: 'Ничего не изменилось.',
    ties: (n) => `изменились связи: ${figure(n)}`,
    turned: (n) => `сменили знак связи: ${figure(n)}`,
    sum: { alignment: 'близость', conflict: 'конфликт' },
    fromTo: (what, from, to) => `${what} ${from} → ${to}`,
    gained: (issue) => `«${issue}»: теперь общее`,
    lost: (issue) => `«${issue}»: больше не общее`,
    gainedMany: (n) => `теперь общее: ${issues(n)}`,
    lostMany: (n) => `больше не общее: ${issues(n)}`,
    blocs: (from, to) => `блоки: ${from} → ${to}`,
    newTie: 'новая связь',
    noTie: 'связи больше нет',
    turnedRemark: 'смена знака',
  },
};
