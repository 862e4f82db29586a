/** Opening data of one's own, and what this machine keeps. */
import type { Messages } from '../en/messages.ts';
import { counted, figure, issues, noun, parties, statements } from './forms.ts';
import { mend } from './mend.ts';

const problems = noun('ошибка', 'ошибки', 'ошибок');

export const open: Messages['open'] = {
  mend,
  button: 'Открыть …',
  title: 'Откройте свои данные',
  local: 'Всё остаётся на этом компьютере: страница сама читает файл, и ничего никуда не отправляется.',
  drop: 'Перетащите файлы сюда или в любое место страницы',
  dropNow: 'Отпустите, чтобы открыть',
  choose: 'Выбрать файлы …',
  chooseFolder: 'Выбрать папку …',
  paste: 'Вставить таблицу',
  pasteLabel: 'Таблица с заголовками или файл Parley',
  pasteOpen: 'Открыть вставленное',
  pasted: 'pasted.csv',
  formats: 'Что можно открыть',
  formatList: [
    'Файл Parley (JSON).',
    'Таблица, где одно высказывание — одна строка: CSV, TSV, CSV с точкой с запятой или XLSX.',
    'База данных Discourse Network Analyzer (.dna) или её список событий.',
    'Выгрузка из Polis: её файлы вместе или архив с ними.',
    'Широкая матрица сторон и вопросов, список связей со знаком или поимённые голосования.',
  ],
  templates: 'Начните с пустого файла',
  sheet: 'Пустая таблица (CSV)',
  parley: 'Пустой файл Parley (JSON)',
  explanation: 'Как заполнять таблицу',
  explanationFile: 'how-to-fill-the-sheet.txt',
  explanationText: `Как заполнять таблицу
=====================

Одна строка — одно высказывание: в такую-то дату сторона занимает позицию по вопросу или выражает отношение
к другой стороне.

Нужно в каждой строке
  party     Кто говорит. Несколько сторон одного совместного заявления разделяются точкой с запятой.
  position  Одно из слов: supports (за), conditional (за с условием), neutral (нейтрально),
            opposes (против), unclear (неясно); или число от -1 до 1.
  issue     Одно предложение, которое можно поддержать или отвергнуть. Каждый раз пишите его одинаково.
  towards   Вместо issue: сторона, к которой выражено отношение. Ровно одно из двух.

Желательно
  date      2017-01-23, 2017-01, 2017 или день со временем.
  kind      direct для слов, которые источник печатает как сказанные, reported для слов, которые он пересказывает,
            coded для позиции без слов.
  text      Слова. Прямые цитаты в точности так, как напечатаны.
  speaker, role, event, language, intensity (от 1 до 4), red_line (yes там, где словами сказано, что это не предмет
  переговоров), topic, source_title, source_outlet, source_url, source_date, confidence (high, medium, low), note.

Что важно
  Молчание — не нейтралитет: где сторона ничего не сказала, строки не пишите.
  «Да» с условием — не «да»: пишите conditional.
  Где источники противоречат друг другу, оставляйте обе строки.
  Сохраните файл как CSV (UTF-8) или XLSX и перетащите его на страницу Parley.
`,
  working: { reading: 'Чтение …', placing: 'Для каждого знака ищется место …' },
  cancel: 'Отмена',
  cancelled: 'Отменено. То, что было открыто, остаётся открытым.',
  tooLarge: (name, size, most) => `${name}: обнаружено ${size}, ожидается не больше ${most} на файл.`,
  unreadable: (name, why) => `Не удалось прочитать ${name}: ${why}`,
  problems: (n) => `${problems(n)}: ничего не открыто, и ничего из вашего не потеряно`,
  problem: (path, found, expected) => `${path}: обнаружено ${found}, ожидается ${expected}`,
  more: (n) => `и ещё ${figure(n)}`,
  opened: (title, n, ofParties, onIssues) =>
    `«${title}»: ${statements(n)}, ${parties(ofParties)}, ${issues(onIssues)}`,
  notes: 'Что следует знать',
  note: (path, message) => `${path}: ${message}`,
  show: 'Показать',
  notKept: (why) =>
    `Данные открыты, но браузер не смог их сохранить, и когда страница закроется, они пропадут: ${why}`,
  kept: 'Сохранено на этом компьютере',
  keptNone: 'Пока ничего не сохранено. То, что вы откроете, остаётся здесь, пока вы это не удалите.',
  keptRefused: (why) => `Этот браузер ничего не сохраняет для этой страницы: ${why}`,
  keptEntry: (size, day) => `${size}, открыто ${day}`,
  openKept: (title) => `Открыть: ${title}`,
  remove: 'Удалить',
  removeOf: (title) => `Удалить: ${title}`,
  clear: 'Удалить всё',
  chooser: 'Набор данных',
  chooserOther: 'Не сохранено',
  size: (bytes) =>
    bytes < 1000
      ? counted(bytes, { one: '#\u00A0байт', few: '#\u00A0байта', many: '#\u00A0байт' })
      : bytes < 1e6
        ? `${figure(Math.round(bytes / 1000))}\u00A0кБ`
        : `${figure(Math.round(bytes / 1e5) / 10)}\u00A0МБ`,
};
