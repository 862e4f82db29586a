/** Common ground: where the parties could agree, who blocks it, and where it could move. */
import type { Side } from '../../../analysis/commonGround.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues } from './forms.ts';

const answers: Readonly<Record<Side, string>> = { yes: 'да', no: 'нет' };

export const ground: Messages['ground'] = {
  title: 'Точки соприкосновения',
  rank: 'Порядок вопросов',
  ranks: { shared: 'Что объединяет', divided: 'Что разделяет' },
  explained: {
    shared:
      'Сначала то, на что все лагеря отвечают «да» или все отвечают «нет»: ответ стоит высоко, только если в каждом блоке кто-то за него. Молчание указано, но никогда не учитывается. Это порядок вопросов, а не сторон.',
    divided: 'Сначала то, что вносит в связи больше всего конфликта. Это порядок вопросов, а не сторон.',
  },
  blocs: 'С учётом блоков:',
  list: 'Вопросы',
  agreed: (side) => `общий ответ: ${answers[side]}`,
  nearest: (side) => `ближайший ответ: ${answers[side]}`,
  breadth: (on, of, side, conditional) =>
    of === 0
      ? 'ни у кого нет позиции'
      : `с позицией: ${figure(of)}, из них «${answers[side]}»: ${figure(on)}` +
        (conditional > 0 ? `, в том числе с условием: ${figure(conditional)}` : ''),
  silent: (n) => `молчание: ${figure(n)}`,
  unclear: (n) => `неясно: ${figure(n)}`,
  consensus: (value) => `консенсус ${value}`,
  contested: (value) => `конфликт ${value}`,
  bar: (issue) => `Позиции сторон по вопросу «${issue}»`,
  supposed: 'допущение, не сказано',
  blocked: (parties, side) =>
    `Препятствие: красная линия с ответом «${side === 'yes' ? 'нет' : 'да'}»: ${parties}`,
  unanswered: (parties) => `Адресаты без ясного ответа в выборке: ${parties}`,

  why: 'Почему такое место',
  formula:
    'Каждый блок даёт множитель: для «да» (1 + за + ½ с условием) / (2 + с позицией), для «нет» (1 + против) / (2 + с позицией). Консенсус — произведение по всем блокам для того ответа, у которого оно больше.',
  columns: {
    bloc: 'Блок',
    supporting: 'За',
    conditional: 'С\u00A0условием',
    opposing: 'Против',
    withStance: 'С\u00A0позицией',
    yes: 'Да',
    no: 'Нет',
  },
  product: 'Произведение',
  breadthSum: (on, of, value) => `Широта: ${figure(on)} / ${figure(of)} = ${value}`,
  noBreadth: 'Широта: ни у кого нет позиции.',
  conflictOf: (value) => `Конфликт, который вопрос вносит в связи: ${value}`,
  noConflict: 'Вопрос не вносит конфликта ни в одну связь.',
  words: 'Прочитайте слова в досье вопроса.',

  moves: 'Где возможно движение',
  movesExplained:
    'Что изменил бы один шаг каждой стороны, за и против бок о бок. Это говорит о следствиях, а не о том, кому следует сделать шаг.',
  sides: { yes: 'За', no: 'Против', both: 'И\u00A0да, и\u00A0нет' },
  redLine: 'Красная линия: шага здесь не просят.',
  speaks: 'Слова, которые говорят о возможности шага',
  noWords: 'В выборке нет слов, говорящих о возможности шага.',
  step: { conditional: 'До «да с условием»', neutral: 'До нейтральной позиции' },
  unchanged: 'блоки без изменений',
  follows: 'Что из этого следует',
  suppose: 'Допустить это',
  supposeOf: (party, step) => `Допустить это: ${party}, ${step}`,

  empty:
    'В выборке нет высказываний ни по одному вопросу. Выберите больше сторон, вопросов или более длинный период.',
  reset: 'Сбросить вид',
  count: issues,
};
