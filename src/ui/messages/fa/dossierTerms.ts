/** The words of the vocabulary as the dossiers write them. */
import type { Messages } from '../en/messages.ts';

type Terms = Pick<
  Messages['dossier'],
  'words' | 'roles' | 'sourceKinds' | 'kinds' | 'confidence' | 'intensity'
>;

export const dossierTerms: Terms = {
  words: {
    supports: 'موافقت',
    conditional: 'موافقت مشروط',
    neutral: 'بی‌طرفی',
    opposes: 'مخالفت',
    both: 'هم آری، هم نه',
    unclear: 'مبهم',
    none: 'سکوت',
  },
  roles: {
    'negotiating-party': 'طرف مذاکره',
    guarantor: 'ضامن',
    mediator: 'میانجی',
    observer: 'ناظر',
    host: 'میزبان',
    absent: 'غایب',
  },
  sourceKinds: {
    official: 'رسمی',
    agency: 'خبرگزاری',
    newspaper: 'روزنامه',
    broadcaster: 'رادیو و تلویزیون',
    'party-or-state-media': 'رسانهٔ دولتی یا وابسته به یک طرف',
    advocacy: 'نهاد حمایتگر',
    aggregator: 'گردآوری یا بازنشر',
  },
  kinds: {
    direct: 'نقل‌قول مستقیم',
    reported: 'نقل غیرمستقیم',
    coded: 'کدگذاری‌شده، بدون گفته',
  },
  confidence: {
    high: 'اطمینان زیاد',
    medium: 'اطمینان متوسط',
    low: 'اطمینان کم',
  },
  intensity: {
    1: 'پای امری اجرایی در میان است (۱ از ۴)',
    2: 'پای یک طرح در میان است (۲ از ۴)',
    3: 'پای مأموریتش در میان است (۳ از ۴)',
    4: 'پای موجودیتش در میان است (۴ از ۴)',
  },
};
