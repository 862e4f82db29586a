/** The frame round the views: header, filters, share, failures. */
import type { Messages } from '../en/messages.ts';
import { figure, issues, ofParties, statements, ties } from './forms.ts';

export const shell: Messages['shell'] = {
  product: 'Parley',
  filters: 'Фильтры',
  dossier: 'Досье',
  views: 'Виды',
  viewNames: {
    graph: 'Граф',
    matrix: 'Матрица',
    'common-ground': 'Общее',
    timeline: 'Хронология',
  },
  skip: 'Перейти к графу',

  language: 'Язык',
  languageMissing: (name) => `Не удалось загрузить язык: ${name}.`,
  theme: 'Цвета',
  themes: { system: 'Системные', light: 'Светлые', dark: 'Тёмные' },
  method: 'Как это сделано',
  close: 'Закрыть',
  showMore: (next, left) =>
    next === left ? `Показать остальные: ${figure(left)}` : `Показать ещё ${figure(next)} из ${figure(left)}`,
  andMore: (n) => `и ещё ${figure(n)}`,
  sheetMore: 'Читать дальше',
  sheetLess: 'Показать изображение',
  hints: {
    title: 'Первые шаги',
    list: [
      'Щёлкните по стороне, чтобы прочитать её слова.',
      'Щёлкните по линии между двумя сторонами, чтобы прочитать слова обеих лицом к лицу и увидеть сумму за этой линией.',
      'Кнопка «Поделиться» копирует ссылку, которая откроет в точности то, что вы видите.',
    ],
    dismiss: 'Понятно',
  },

  share: 'Поделиться',
  shareTitle: 'Поделиться этим видом',
  shareLink: 'Ссылка на этот вид',
  shareCopied: 'Ссылка скопирована.',
  shareRefused: 'Браузер не разрешил копирование. Выделите ссылку и скопируйте её.',
  shareExplained:
    'В ссылке есть всё, что вы выбрали, и версия данных. Она работает у всех, кто может открыть эту страницу.',
  shareAgain: 'Скопировать ссылку',

  show: 'Показать',
  alignment: 'Близость',
  conflict: 'Конфликт',
  pillsTitle: 'Вопросы на графе',
  pills: {
    shown: 'Главные',
    all: 'Вся выборка',
    off: 'Ни одного',
  },
  parties: 'Стороны',
  partiesFirst: 'Исходные',
  all: 'Все',
  none: 'Снять все',
  statementsOf: statements,
  issuesOf: issues,
  issues: 'Вопросы в выборке',
  issuesOfTopic: (n, topic) => `${topic}: ${issues(n)}`,
  evidence: 'Свидетельства',
  evidenceKinds: {
    direct: 'Прямые цитаты',
    reported: 'Слова в\u00A0пересказе',
    coded: 'Закодировано, без слов',
  },
  joint: 'Совместные заявления',
  confidence: 'Достоверность',
  confidences: { high: 'Высокая', medium: 'Средняя', low: 'Низкая' },
  numbers: 'Как получены числа',
  count: { contested: 'Только спорные вопросы', all: 'Все вопросы' },
  countHint: {
    contested:
      'Только вопросы, по которым кто-то за и кто-то против. Формулировки, которых никто не оспаривает, друзей не создают.',
    all: 'Каждый вопрос, в том числе бесспорные формулировки. Воюющие стороны могут показаться близкими.',
  },
  ruleTitle: 'Какие высказывания учитываются',
  rules: {
    latest: 'Последнее у каждой стороны',
    any: 'По одному «да» и «нет» у каждой',
    every: 'Каждое высказывание',
  },
  normTitle: 'Нормировка',
  norms: {
    none: 'Нет',
    share: 'Сумма самой связи (доля)',
    activity: 'Средняя активность',
    jaccard: 'Объединение позиций (Жаккар)',
    cosine: 'Длина позиций (косинус)',
  },
  minTitle: 'Скрыть дуги меньше',
  reset: 'Сбросить',

  inWords: (view) =>
    `В\u00A0выборке ${figure(view.parties)} из\u00A0${ofParties(view.ofParties)}, ${ties(view.ties)}; ` +
    `высказывания: ${figure(view.statements)} из\u00A0${figure(view.ofStatements)}; ` +
    (view.count === 'contested' ? 'счёт по\u00A0спорным вопросам' : 'счёт по\u00A0всем вопросам') +
    `; вопросы на\u00A0графе: ${figure(view.drawn)} из\u00A0${figure(view.ofIssues)}.`,
  limits: {
    period: (from, to) =>
      from === undefined ? `до ${to ?? ''}` : to === undefined ? `с ${from}` : `${from} — ${to}`,
    issues: (n, all) => `вопросы: ${figure(n)} из ${figure(all)}`,
    topics: (n, all) => `темы: ${figure(n)} из ${figure(all)}`,
    evidence: (words) => `свидетельства: ${words}`,
    noEvidence: 'свидетельства не выбраны',
    evidenceKinds: { direct: 'прямые цитаты', reported: 'пересказ', coded: 'закодированные позиции' },
    confidence: (words) => `достоверность: ${words}`,
    noConfidence: 'достоверность не выбрана',
    confidences: { high: 'высокая', medium: 'средняя', low: 'низкая' },
    joint: 'без совместных заявлений',
    rule: {
      latest: 'учитываются последние высказывания',
      any: 'учитывается по одному «да» и «нет» каждой стороны',
      every: 'учитывается каждое высказывание',
    },
    norm: {
      none: 'без нормировки',
      share: 'в долях каждой связи',
      activity: 'с делением на среднюю активность',
      jaccard: 'сходство Жаккара',
      cosine: 'косинусное сходство',
    },
    min: (n) => `дуги от ${figure(n)}`,
  },

  ledeNoStatement: 'В выборке нет высказываний: фильтры или период исключают их все.',
  ledeNothing:
    'В выборке нет двух сторон, которые можно сравнить: сказанное ими не сходится ни на одном учитываемом вопросе.',
  ledeNoParty: 'Не показана ни одна сторона. Выберите их в разделе «Стороны» или сбросьте вид.',
  ledeConflict: 'Наибольший конфликт',
  ledeAlignment: 'Наибольшая близость',
  lede: (parties, from, to) =>
    `Кто с кем согласен, а кто нет: высказывания ${ofParties(parties)}, ${from} — ${to}`,
  ledeUndated: (parties) => `Кто с кем согласен, а кто нет: высказывания ${ofParties(parties)}`,

  alertTitle: 'В этом адресе понятно не всё',
  alertDismiss: 'Продолжить без этого',

  update: {
    said: {
      waiting: 'Есть новая версия Parley. Эта страница не изменится, пока вы её не загрузите.',
      elsewhere: 'Другая вкладка перешла на новую версию Parley. Здесь всё ещё прежняя.',
    },
    use: 'Загрузить новую версию',
    later: 'Позже',
    atRisk:
      'Открытый здесь набор данных не сохранён на этом компьютере и пропадёт. Через «Поделиться» его можно сохранить как файл Parley.',
    anyway: 'Загрузить без него',
  },

  opening: 'Набор данных открывается …',
  coming: 'Минуту …',
  failureTitle: 'Набор данных не показан',
  failures: {
    unknownDataset: (id) =>
      `Этот адрес запрашивает набор данных «${id}», которого здесь нет. Если у вас есть его файл, откройте его: вид по этому адресу появится следом.`,
    damagedLink: 'В этой ссылке есть собственный набор данных, но прочитать его нельзя.',
    unreachable: (what) => `Не удалось загрузить набор данных: ${what}`,
    unreadable: (n) => `Набор данных не открыт. Ошибок: ${figure(n)}.`,
    problem: (path, found, expected) => `${path}: обнаружено ${found}, ожидается ${expected}`,
    more: (n) => `и ещё ${figure(n)}`,
    home: 'Открыть встроенный набор данных',
  },
};
