/** What is said where something failed, and what can be done without losing anything. */
import type { Messages } from '../en/messages.ts';

export const failure: Messages['failure'] = {
  title: 'این بخش صفحه از کار افتاد',
  crashed: 'بقیه کار می‌کند و چیزی از آنچه انتخاب کرده‌اید از دست نرفته است: در نشانی هست. پیام این بود:',
  wholeTitle: 'صفحه از کار افتاد',
  whole: 'آنچه انتخاب کرده‌اید از دست نرفته است: در نشانی هست. پیام این بود:',
  missingTitle: 'این بخش صفحه بارگذاری نشد',
  missing:
    'یا ارتباط قطع است، یا روی میزبان نسخه‌ای از Parley تازه‌تر از این زبانه هست: بارگذاری دوباره آن را می‌آورد و نشانی انتخاب‌های شما را نگه می‌دارد. پیام این بود:',
  comesBack: 'مجموعه‌دادهٔ باز، پس از بارگذاری دوباره برمی‌گردد.',
  goes: 'مجموعه‌دادهٔ باز روی این دستگاه نگه داشته نشده است. پیش از بارگذاری دوباره آن را در فایلی ذخیره کنید.',
  retry: 'تلاش دوباره',
  reload: 'بارگذاری دوبارهٔ صفحه',
  copy: 'کپی شرح رخداد',
  copied: 'کپی شد.',
  copyRefused: 'مرورگر اجازهٔ کپی نداد. متن را انتخاب و کپی کنید.',
  reportLabel: 'شرح رخداد',
  report: (version, address, error) => `Parley ${version}\nنشانی: ${address}\nپیام: ${error}\n`,
  unkept: 'نگه داشته نشده: با بستن این صفحه از میان می‌رود.',
  save: 'ذخیره به‌صورت فایل Parley',
};
