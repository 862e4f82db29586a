/** The words of the vocabulary as the dossiers write them. */
import type { Messages } from '../en/messages.ts';

type Terms = Pick<
  Messages['dossier'],
  'words' | 'roles' | 'sourceKinds' | 'kinds' | 'confidence' | 'intensity'
>;

export const dossierTerms: Terms = {
  words: {
    supports: 'تأييد',
    conditional: 'تأييد مشروط',
    neutral: 'حياد',
    opposes: 'رفض',
    both: 'نعم ولا معًا',
    unclear: 'غير واضح',
    none: 'صمت',
  },
  roles: {
    'negotiating-party': 'طرف مفاوض',
    guarantor: 'ضامن',
    mediator: 'وسيط',
    observer: 'مراقب',
    host: 'مضيف',
    absent: 'غائب',
  },
  sourceKinds: {
    official: 'رسمي',
    agency: 'وكالة أنباء',
    newspaper: 'صحيفة',
    broadcaster: 'هيئة بث',
    'party-or-state-media': 'إعلام حزبي أو حكومي',
    advocacy: 'جهة مناصرة',
    aggregator: 'موقع تجميع أو إعادة نشر',
  },
  kinds: {
    direct: 'اقتباس مباشر',
    reported: 'كلام منقول',
    coded: 'مرمّز بلا كلمات',
  },
  confidence: {
    high: 'ثقة عالية',
    medium: 'ثقة متوسطة',
    low: 'ثقة منخفضة',
  },
  intensity: {
    1: 'الرهان: مسألة تشغيلية (١ من ٤)',
    2: 'الرهان: مشروع (٢ من ٤)',
    3: 'الرهان: رسالته (٣ من ٤)',
    4: 'الرهان: وجوده (٤ من ٤)',
  },
};
