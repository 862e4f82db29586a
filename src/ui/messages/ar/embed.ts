/** The page inside another one, and the line that puts it there. */
import type { Messages } from '../en/messages.ts';

export const embed: Messages['embed'] = {
  whole: 'فتح هذا العرض في Parley',
  title: 'وضع هذا العرض في صفحة',
  explained:
    'يستطيع قراء تلك الصفحة فتح كل علامة. وتحرّك العجلة الصفحة حتى ينقروا الصورة. ولا يُرسل شيء إلى أي مكان.',
  frozen: 'بهذا الإصدار من البيانات: ويُنبَّه إلى الأحدث',
  live: 'بأحدث البيانات دائمًا',
  snippet: 'شيفرة HTML للإطار',
  copy: 'نسخ شيفرة HTML',
  copied: 'نُسخت شيفرة HTML.',
  refused: 'لم يسمح المتصفح بالنسخ. حدّد الشيفرة وانسخها.',
};
