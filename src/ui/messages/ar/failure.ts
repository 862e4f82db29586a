/** What is said where something failed, and what can be done without losing anything. */
import type { Messages } from '../en/messages.ts';

export const failure: Messages['failure'] = {
  title: 'تعطل هذا الجزء من الصفحة',
  crashed: 'البقية تعمل، ولم يضع شيء مما اخترته: هو في العنوان. وكانت الرسالة:',
  wholeTitle: 'تعطلت الصفحة',
  whole: 'لم يضع ما اخترته: هو في العنوان. وكانت الرسالة:',
  missingTitle: 'تعذر تحميل هذا الجزء من الصفحة',
  missing:
    'إما أن الاتصال منقطع، وإما أن على المضيف إصدارًا من Parley أحدث مما في هذه النافذة: إعادة التحميل تجلبه، والعنوان يحفظ ما اخترته. وكانت الرسالة:',
  comesBack: 'تعود مجموعة البيانات المفتوحة عند إعادة التحميل.',
  goes: 'مجموعة البيانات المفتوحة غير محفوظة على هذا الجهاز. احفظها في ملف قبل إعادة التحميل.',
  retry: 'إعادة المحاولة',
  reload: 'إعادة تحميل الصفحة',
  copy: 'نسخ ما حدث',
  copied: 'تم النسخ.',
  copyRefused: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه.',
  reportLabel: 'ما حدث',
  report: (version, address, error) => `Parley ${version}\nالعنوان: ${address}\nالرسالة: ${error}\n`,
  unkept: 'غير محفوظة: تزول عند إغلاق هذه الصفحة.',
  save: 'حفظ ملف Parley',
};
