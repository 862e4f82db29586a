/** How Persian counts: a noun beside a count keeps its one form. */
import { formatOf } from '../../format/format.ts';

export const { figure, commas, and } = formatOf('fa');

/** `3 اظهارنظر`. */
const noun =
  (one: string) =>
  (n: number): string =>
    `${figure(n)} ${one}`;

export const statements = noun('اظهارنظر');
export const quotes = noun('نقل‌قول مستقیم');
export const parties = noun('طرف');
export const issues = noun('موضوع');
export const sources = noun('منبع');
export const ties = noun('پیوند');
export const positions = noun('موضع');
export const rows = noun('سطر');
