/** The timeline view. */
import type { PositionWord } from '../../../model/dataset.ts';
import type { Lanes } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { and, commas, statements } from './forms.ts';

const words: Readonly<Record<PositionWord, string>> = {
  supports: 'за',
  conditional: 'за с\u00A0условием',
  neutral: 'нейтрально',
  opposes: 'против',
  unclear: 'неясно',
};

const lanes: Readonly<Record<Lanes, string>> = { party: 'Стороны', issue: 'Вопросы' };

const saying =
  (word: PositionWord) =>
  (who: string, _many: boolean, what: string): string =>
    `${who}, ${what}: ${words[word]}`;

export const timeline: Messages['timeline'] = {
  name: 'Хронология',
  lanesTitle: 'Дорожки',
  lanes,
  lane: (name, n) => `${name}, в выборке ${statements(n)}`,
  silent: 'Молчание: высказываний в выборке нет',
  undated: 'Без даты',
  keys: 'Стрелки влево и вправо ведут по дорожке в порядке времени, вверх и вниз — на соседнюю дорожку. Enter выбирает, Escape снимает выбор.',

  said: {
    supports: saying('supports'),
    conditional: saying('conditional'),
    neutral: saying('neutral'),
    opposes: saying('opposes'),
    unclear: saying('unclear'),
  },
  mark: (what, when, more) => commas([what, when, ...more]),
  partial: (when) => `точный день неизвестен: ${when}`,
  joint: 'совместное заявление',
  jointly: (others) => `совместное заявление, другие стороны: ${others}`,
  turned: (before) => `прежняя позиция: ${and(before.map((word) => words[word]))}`,
  redLine: 'красная линия',
  uncounted: 'не учитывается',

  legend: {
    title: 'Обозначения',
    words: {
      supports: 'за',
      conditional: 'за с\u00A0условием',
      neutral: 'нейтрально',
      opposes: 'против',
      unclear: 'неясно, никогда не учитывается',
    },
    sides: 'Над линией: за; под ней: против',
    uncounted: 'мельче: не учитывается',
    redLine: 'красная линия',
    turn: 'смена позиции',
    span: 'месяц или год без дня',
    wide: 'Дни, когда сказано много, показаны шире',
  },

  emptyParties: 'В выборке нет ни одной стороны, поэтому нет и дорожек.',
  emptyStatements: 'В выборке нет высказываний: фильтры и период исключают их все.',
  nothing: 'В этом наборе данных пока нет высказываний.',
  back: 'Сбросить фильтры',
};
