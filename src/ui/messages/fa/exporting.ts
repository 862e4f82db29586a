/** The dialog that writes files. */
import type { Messages } from '../en/messages.ts';
import { sources } from './forms.ts';

export const exporting: Messages['exporting'] = {
  button: 'خروجی',
  title: 'خروجی',
  local: 'فایل‌ها روی همین دستگاه ساخته می‌شوند؛ چیزی فرستاده یا دریافت نمی‌شود.',
  supposed: 'در این نما فرض‌هایی هست. فایل‌هایش این را در نام و در متن خود می‌گویند.',
  as: (what, format) => `${what} به‌صورت ${format}`,
  saved: (name) => `نوشته شد: \u2068${name}\u2069`,
  writing: (name) => `\u2068${name}\u2069 نوشته می‌شود … بستن این پنجره آن را متوقف می‌کند.`,
  failed: (name, why) => `\u2068${name}\u2069 نوشته نشد: ${why}`,
  tooLong: (name) =>
    `\u2068${name}\u2069 بیش از گنجایش یک فایل سخن خواهد داشت. با طرف‌ها، موضوعات یا روزهای کمتر کوتاه‌تر می‌شود؛ جدول پیوندها همان عددها را دارد.`,

  picture: {
    title: 'تصویر',
    hint: 'تمام این نما، به رنگ روشن، با قلم‌ها و گفته‌ها و نشانی و نسخهٔ داده‌ها در خود آن.',
    formats: { svg: 'SVG', png: 'PNG' },
    matrix:
      'سطرها و ستون‌ها چنان چیده شده‌اند که اردوگاه‌ها پیدا باشند؛ ترتیب، رتبه‌بندی نیست. هاشورخورده: در این نما چیزی گفته نشده. برای هر دو طرف: همسویی بالای خط پیوسته، تعارض بالای خط‌چین.',
    tooLarge: 'این نما برای PNG با وضوح بالا زیادی بزرگ است. SVG چنین حدی ندارد.',
    tooLargeAtAll: 'این نما به‌صورت PNG در این مرورگر جا نمی‌شود. SVG چنین حدی ندارد.',
    smaller: 'PNG با وضوح معمولی',
    failed: (why) => `تصویر کشیده نشد: ${why}`,
  },

  numbers: 'ارقام',
  which: 'کدام ارقام',
  scopes: { displayed: 'نمایش‌داده‌شده', all: 'همه' },
  scopeHints: {
    displayed: 'آنچه در این نما مانده است',
    all: 'کل مجموعه‌داده، بدون هیچ فرضی، با شمارش همین نما',
  },
  tables: {
    ties: 'پیوندها',
    issues: 'موضوعات',
    stances: 'مواضع',
    blocs: 'بلوک‌ها',
    statements: 'اظهارنظرها',
  },

  graphs: 'شبکه‌ها',
  graphsHint: 'طرف‌ها و پیوندها با گفته‌های پشت آن‌ها، برای Gephi، igraph یا NetworkX.',
  graph: 'شبکهٔ این نما',

  citations: 'ارجاع‌ها',
  view: 'این نما',
  sources: (n) => `${sources(n)} در این نما`,
  formats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    txt: 'متن',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
};
