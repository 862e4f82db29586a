/** What the graph says: names of its marks, its legend, its buttons. */
import type { Messages } from '../en/messages.ts';
import { and, commas, counted, figure, parties } from './forms.ts';

export const graph: Messages['graph'] = {
  name: 'Граф позиций',
  tie: (a, b, alignment, conflict) =>
    `${a} и ${b}: близость ${figure(alignment)}, конфликт ${figure(conflict)}`,
  littleEvidence: 'мало данных',
  former: (was) =>
    was
      ? `прежде: близость ${figure(was.alignment)}, конфликт ${figure(was.conflict)}`
      : 'прежде связи не было',
  contested: 'спорный',
  undisputed: 'бесспорный',
  roles: {
    'negotiating-party': 'сторона переговоров',
    guarantor: 'гарант',
    mediator: 'посредник',
    observer: 'наблюдатель',
    host: 'принимающая сторона',
    absent: 'вне переговоров',
  },

  camp: (names, more) => (more === 0 ? [and(names)] : [commas(names), `и ещё ${figure(more)}`]),
  noCamp: (n) => `${parties(n)} вне крупных лагерей`,
  campParties: parties,
  bundle: (a, b, alignment, conflict) =>
    `${a} — ${b}: близость ${figure(alignment)}, конфликт ${figure(conflict)}`,
  bundleTies: (n) =>
    counted(n, {
      one: 'сумма #\u00A0связи',
      few: 'суммы #\u00A0связей',
      many: 'суммы #\u00A0связей',
    }),
  camps:
    'Круг: лагерь, стороны одного блока (метод: «Блоки»). Линии между кругами: суммы всех связей между ними. Откройте круг или линию, чтобы увидеть стороны.',
  backbone: (drawn, all) =>
    `Связи на графе: ${figure(drawn)} из ${figure(all)}; для каждой стороны самая сильная близость и самый сильный конфликт`,

  keys: 'Клавиши со стрелками ведут по связям и позициям, Page Up и Page Down — по всем знакам. Enter выбирает, Escape снимает выбор.',
  zoom: 'Масштаб графа',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  showAll: 'Показать всё',

  legend: {
    title: 'Обозначения',
    alignment: 'близость',
    conflict: 'конфликт',
    little: 'Бледная связь: меньше трёх вопросов в сравнении, мало данных',
    words: {
      supports: 'за',
      conditional: 'за с\u00A0условием',
      opposes: 'против',
      both: 'и\u00A0да, и\u00A0нет',
      neutral: 'прямо нейтрально',
    },
    silence: 'Нет линии: ничего не сказано или сказано неясно',
  },
};
