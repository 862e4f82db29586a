/** The page inside another one, and the line that puts it there. */
import type { Messages } from '../en/messages.ts';

export const embed: Messages['embed'] = {
  whole: 'باز کردن این نما در Parley',
  title: 'گنجاندن این نما در یک صفحه',
  explained:
    'خوانندگان آن صفحه می‌توانند هر نشانه را باز کنند. تا روی تصویر کلیک نکنند، چرخ ماوس صفحه را پیمایش می‌کند. چیزی به جایی فرستاده نمی‌شود.',
  frozen: 'با همین نسخهٔ داده‌ها: از نسخهٔ تازه‌تر خبر داده می‌شود',
  live: 'همیشه با تازه‌ترین داده‌ها',
  snippet: 'کد HTML قاب',
  copy: 'کپی کد HTML',
  copied: 'کد HTML کپی شد.',
  refused: 'مرورگر اجازهٔ کپی نداد. کد را انتخاب و کپی کنید.',
};
