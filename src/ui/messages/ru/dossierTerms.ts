/** The words of the vocabulary as the dossiers write them. */
import type { Messages } from '../en/messages.ts';

type Terms = Pick<
  Messages['dossier'],
  'words' | 'roles' | 'sourceKinds' | 'kinds' | 'confidence' | 'intensity'
>;

export const dossierTerms: Terms = {
  words: {
    supports: 'За',
    conditional: 'За с\u00A0условием',
    neutral: 'Нейтрально',
    opposes: 'Против',
    both: 'И\u00A0да, и\u00A0нет',
    unclear: 'Неясно',
    none: 'Молчание',
  },
  roles: {
    'negotiating-party': 'Сторона переговоров',
    guarantor: 'Гарант',
    mediator: 'Посредник',
    observer: 'Наблюдатель',
    host: 'Принимающая сторона',
    absent: 'Отсутствующая сторона',
  },
  sourceKinds: {
    official: 'официальный источник',
    agency: 'информационное агентство',
    newspaper: 'газета',
    broadcaster: 'теле- или радиокомпания',
    'party-or-state-media': 'партийное или государственное СМИ',
    advocacy: 'правозащитная или лоббистская организация',
    aggregator: 'агрегатор или перепечатка',
  },
  kinds: {
    direct: 'Прямая цитата',
    reported: 'В\u00A0пересказе',
    coded: 'Закодировано, без слов',
  },
  confidence: {
    high: 'высокая достоверность',
    medium: 'средняя достоверность',
    low: 'низкая достоверность',
  },
  intensity: {
    1: 'Ставка: текущее дело (1 из 4)',
    2: 'Ставка: проект (2 из 4)',
    3: 'Ставка: миссия (3 из 4)',
    4: 'Ставка: само существование (4 из 4)',
  },
};
