/** The dossiers of party, tie, issue, statement and event. */
import type { Lack } from '../../../analysis/comparison.ts';
import type { Count, Norm, Rule } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { dossierTerms } from './dossierTerms.ts';
import { commas, figure, issues, parties, quotes, sources, statements } from './forms.ts';

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party}: молчание`,
  neutral: (party) => `${party}: только нейтральные высказывания`,
  unclear: (party) => `${party}: только неясные высказывания`,
};

const divisors: Readonly<Record<Exclude<Norm, 'none'>, string>> = {
  share: 'Делитель: близость + конфликт (доля)',
  activity: 'Делитель: (n + n′) / 2, где n — число позиций стороны (активность)',
  jaccard: 'Делитель: Σ x при x′ = 0, плюс Σ x′ при x = 0, плюс Σ x·x′ (Жаккар)',
  cosine: 'Делитель: √(Σ x² · Σ x′²) (косинус)',
};

const rules: Readonly<Record<Rule, string>> = {
  latest: 'последнее, что сказано каждой стороной',
  any: 'не более одного «да» и одного «нет» от каждой стороны',
  every: 'все высказывания',
};

const counts: Readonly<Record<Count, string>> = {
  contested: 'Учитываются только спорные вопросы.',
  all: 'Учитываются все вопросы.',
};

export const dossier: Messages['dossier'] = {
  ...dossierTerms,
  verdicts: {
    opposed: 'Расхождение',
    mixed: 'И\u00A0то и\u00A0другое',
    agreed: 'Согласие',
    incomparable: 'Сравнить нельзя',
  },

  undated: 'без даты',
  noSource: 'источник не указан',
  untitled: 'в изученной копии заголовок не виден',
  archived: 'архивная копия',
  translatedBy: (who) => `перевод: ${who}`,
  locator: (where) => `место: ${where}`,
  redLine: 'Красная линия',
  joint: (others) => `Совместное заявление, другие стороны: ${commas(others)}`,
  jointly: 'Совместное заявление',
  replaced: 'более раннее, не учитывается',
  unclear: 'приведено, не учитывается',
  disputed: 'Источники это оспаривают:',
  disputedBy: (who, date, outlet) => commas(outlet === undefined ? [who, date] : [who, date, outlet]),
  open: 'Открыть',
  towards: (party) => `Отношение к стороне: ${party}`,

  copy: 'Скопировать цитату со ссылкой',
  copied: 'Скопировано',
  copyRefused: 'Браузер не разрешил копирование. Выделите текст и скопируйте его:',
  citation: {
    quoted: (text) => `«${text}»`,
    coded: 'Позиция закодирована без слов',
    reportedBy: (source) =>
      source === '' ? 'В пересказе, источник не указан' : `В пересказе источника: ${source}`,
    from: (title, id) => `(${title}, набор данных Parley, высказывание ${id})`,
  },

  notInView: (name) => `${name}: вне этой выборки.`,
  statementNotInView:
    'Фильтры исключили это высказывание из выборки: ни одно число на экране его не учитывает.',
  show: 'Показать',
  outside: (n) => `Вне выборки ещё ${statements(n)} (исключено фильтрами или периодом).`,

  party: {
    speakers: (n) => `Кто говорит от её имени (${figure(n)})`,
    roleAt: (role, event) => `${role}: ${event}`,
    ties: 'Связи',
    greatestFirst: 'Сначала самые большие.',
    alignment: 'близость',
    conflict: 'конфликт',
    tie: (name, alignment, conflict) => `${name}: близость ${alignment}, конфликт ${conflict}`,
    little: 'мало данных',
    noTie: {
      apart: 'нет связи: нет вопроса, о котором говорят обе',
      'no-value': 'нет связи: где говорят обе, одна нейтральна или неясна',
      undisputed: 'нет связи: то, о чём говорят обе, никто не оспаривает',
      undivided: 'нет связи: при выбранной нормировке делить не на что',
    },
    asked: 'Чего от неё ждут',
    unanswered: 'высказываний в выборке нет',
    said: 'Её слова по вопросам',
    count: (n, direct) => `${statements(n)}, ${quotes(direct)}.`,
    nothing: 'Высказываний этой стороны в выборке нет.',
    latestOf: (latest, all) =>
      latest === 1 ? `последнее из ${figure(all)}` : `последние ${figure(latest)} из ${figure(all)}`,
    differ: 'у других в выборке иные позиции',
    changed: 'менялась',
    contested: 'спорный',
    undisputed: 'бесспорный',
  },

  tie: {
    heading: (a, b) => `${a} и ${b}`,
    none: {
      apart:
        'В этой выборке между ними нет связи: нет вопроса, по которому высказались обе стороны, и ни одна не говорит о другой.',
      'no-value':
        'В этой выборке между ними нет связи: по каждому вопросу, о котором говорят обе стороны, одна из них лишь нейтральна или неясна.',
      undisputed:
        'В этой выборке между ними нет связи: то, о чём говорят обе стороны, никто не оспаривает, а связи образуют только спорные вопросы.',
      undivided:
        'В этой выборке между ними нет связи: при выбранной нормировке числа пришлось бы делить на 0.',
    },
    compared: (agreed, opposed, mixed, compared) =>
      compared === 0
        ? 'Ни один из учитываемых вопросов сравнить нельзя: числа складываются из того, что стороны говорят друг о друге.'
        : `Учитываемых вопросов, о которых говорят обе стороны: ${figure(compared)}; согласие: ${figure(agreed)}, расхождение: ${figure(opposed)}` +
          `${mixed > 0 ? `, и то и другое: ${figure(mixed)}` : ''}.`,
    incomparable: (n) => `Сравнить нельзя: ${issues(n)}.`,
    little: 'Мало данных: сравнивается меньше трёх вопросов.',
    alignment: 'Близость',
    conflict: 'Конфликт',
    net: 'Разность',
    sum: 'Сумма по слагаемым',
    method: (rule, count) =>
      `Каждое слагаемое — меньшая из величин двух позиций, min(|v|, |w|); в счёт идёт: ${rules[rule]}. ${counts[count]}`,
    issue: 'Вопрос',
    total: 'Сумма',
    divided: (norm, divisor) => `${divisors[norm]} = ${divisor}`,
    result: 'Итог',
    attitude: (from, to) => `Отношение: ${from} → ${to}`,
    contested: 'Спорные вопросы',
    nobodyDisputes: (n, alone) =>
      alone ? `Никто не оспаривает: ${issues(n)}` : `и ещё никто не оспаривает: ${issues(n)}`,
    uncounted: 'Они не образуют связи, пока учитываются только спорные вопросы.',
    cannot: (n) => `Сравнить нельзя, и почему: ${issues(n)}`,
    why: (party, lack) => lacks[lack](party),
    sameDocument: 'один документ, подписан обеими сторонами',
    attitudes: 'Что они говорят друг о друге',
    rest: (n) => `ещё ${statements(n)} вне счёта`,
  },

  issue: {
    asked: 'Адресаты:',
    nobodyAsked: 'Поимённо ни к кому не обращён.',
    contested: 'Спорный: где-то в наборе данных одна сторона за, а другая против.',
    undisputed: 'Бесспорный: нигде в наборе данных нет стороны за и другой стороны против.',
    roll: 'Позиции сторон',
    group: (word, n) => `${dossierTerms.words[word]} (${figure(n)})`,
    silent: 'Высказываний в выборке нет. Это молчание, а не нейтралитет.',
    redLines: 'Красные линии',
    sides: {
      supports: 'Слова тех, кто за',
      conditional: 'Слова тех, кто за с условием',
      both: 'Слова тех, кто говорит и да, и нет',
      neutral: 'Слова тех, кто нейтрален',
      opposes: 'Слова тех, кто против',
      unclear: 'Неясные слова',
    },
    noParty: 'В выборке нет ни одной стороны.',
  },

  statement: {
    heading: (party) => `Высказывание: ${party}`,
    facts: 'Как записано',
    position: 'Позиция',
    value: (word, value) => `${word}, значение ${value}`,
    noValue: (word) => `${word}, без значения`,
    kind: 'Свидетельство',
    language: 'Язык высказывания',
    coder: 'Кодировщик',
    id: 'Идентификатор',
    before: 'До этого: та же сторона о том же',
    after: 'После этого: та же сторона о том же',
    contradicts: 'Источники это оспаривают',
  },

  event: {
    statements: (n) => `В выборке ${statements(n)}`,
    none: 'В выборке нет высказываний, сделанных здесь.',
  },

  overview: {
    heading: 'За каждым знаком стоят слова',
    invitation:
      'Выберите сторону, чтобы прочитать её цитаты; связь, чтобы прочитать слова обеих сторон лицом к лицу и увидеть, из чего сложилось её число; вопрос, чтобы увидеть, кто за, кто против и кто молчит.',
    summary: 'Этот набор данных',
    counts: (n, direct, ofParties, onIssues, from) =>
      `${statements(n)} (${quotes(direct)}), ${parties(ofParties)}, ${issues(onIssues)}, ${sources(from)}.`,
    events: 'События',
  },
};
