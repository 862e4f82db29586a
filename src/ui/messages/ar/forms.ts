/** How Arabic counts. */
import { countedIn, formatOf } from '../../format/format.ts';

export const counted = countedIn('ar');

export const { figure, commas, and } = formatOf('ar');

/** `3 تصريحات`: a noun beside a count, in the forms for none, one, two, few, many, and hundreds. */
const noun =
  (zero: string, one: string, two: string, few: string, many: string, other: string) =>
  (n: number): string =>
    counted(n, { zero, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });

export const statements = noun('لا تصريحات', 'تصريح واحد', 'تصريحان', 'تصريحات', 'تصريحًا', 'تصريح');
export const quotes = noun(
  'لا اقتباسات مباشرة',
  'اقتباس مباشر واحد',
  'اقتباسان مباشران',
  'اقتباسات مباشرة',
  'اقتباسًا مباشرًا',
  'اقتباس مباشر',
);
export const parties = noun('لا أطراف', 'طرف واحد', 'طرفان', 'أطراف', 'طرفًا', 'طرف');
export const issues = noun('لا قضايا', 'قضية واحدة', 'قضيتان', 'قضايا', 'قضية', 'قضية');
export const sources = noun('لا مصادر', 'مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر');
export const ties = noun('لا صلات', 'صلة واحدة', 'صلتان', 'صلات', 'صلة', 'صلة');
export const positions = noun('لا مواقف', 'موقف واحد', 'موقفان', 'مواقف', 'موقفًا', 'موقف');
export const rows = noun('لا صفوف', 'صف واحد', 'صفان', 'صفوف', 'صفًّا', 'صف');
