/** Search. */
import type { Messages } from '../en/messages.ts';
import { figure } from './forms.ts';

export const search: Messages['search'] = {
  label: 'جست‌وجو',
  placeholder: 'طرف، موضوع یا نقل‌قول …',
  results: 'یافته‌ها',
  found: (n, shown) =>
    n === 0
      ? 'چیزی یافت نشد.'
      : n > shown
        ? `${figure(n)} مورد یافت شد، ${figure(shown)} مورد نخست آمده است.`
        : `${figure(n)} مورد یافت شد.`,
  nothing: (query) =>
    `«${query}» در هیچ‌جا نیست. نام‌ها، نام‌های دیگر، موضوعات، رویدادها، گویندگان و نقل‌قول‌ها جست‌وجو شد.`,
  foundIn: {
    name: 'طرف',
    'other-name': 'طرف، با نام دیگر',
    title: 'عنوان',
    proposition: 'موضوع، گزاره',
    speaker: 'گوینده',
    words: 'گفته',
  },
  kinds: { party: 'طرف', issue: 'موضوع', event: 'رویداد', statement: 'اظهارنظر' },
};
