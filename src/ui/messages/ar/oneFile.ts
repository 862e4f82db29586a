/** The page as one file, and what a page that is a file says of itself. */
import type { Messages } from '../en/messages.ts';

export const oneFile: Messages['oneFile'] = {
  title: 'ملف واحد للإرسال',
  explained:
    'التطبيق والبيانات بكل كلماتها وهذا العرض في ملف HTML واحد. يُفتح بنقرة مزدوجة، بلا شبكة، ولا يطلب من أحد شيئًا.',
  save: 'حفظ في ملف HTML واحد',
  making: 'يُصنع الملف …',
  saved: (name, size) => `كُتب: \u2068${name}\u2069، ${size}.`,
  failed: (why) =>
    `لم يُصنع الملف: تعذر الحصول من المضيف على جزء من Parley. أعد تحميل الصفحة وحاول ثانية. وكانت الرسالة: ${why}`,
  isFile: 'هذه الصفحة ملف: عنوانها لا يفتح شيئًا على جهاز آخر. لمشاركة هذا العرض احفظه ملفًّا وأرسل الملف.',
  keepsNothing:
    'هذه الصفحة ملف: لا تحتفظ بشيء مما تفتحه. وللعودة إليه احفظه في ملف HTML واحد من «مشاركة العرض».',
};
