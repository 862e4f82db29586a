/** How Russian counts. */
import { countedIn, formatOf } from '../../format/format.ts';

export const counted = countedIn('ru');

export const { figure, commas, and } = formatOf('ru');

/** `3 высказывания`: a noun beside a count, in the forms for 1, 2 and 5, on one line with its number. */
export const noun =
  (one: string, few: string, many: string) =>
  (n: number): string =>
    counted(n, { one: `#\u00A0${one}`, few: `#\u00A0${few}`, many: `#\u00A0${many}` });

export const statements = noun('высказывание', 'высказывания', 'высказываний');
export const quotes = noun('прямая цитата', 'прямые цитаты', 'прямых цитат');
export const parties = noun('сторона', 'стороны', 'сторон');
/** In the genitive: `из 21 стороны`, `высказывания 3 сторон`. */
export const ofParties = noun('стороны', 'сторон', 'сторон');
export const issues = noun('вопрос', 'вопроса', 'вопросов');
export const sources = noun('источник', 'источника', 'источников');
export const ties = noun('связь', 'связи', 'связей');
export const positions = noun('позиция', 'позиции', 'позиций');
export const rows = noun('строка', 'строки', 'строк');
