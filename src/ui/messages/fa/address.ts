/** What of an address was not understood, in words: always the key and the value. */
import type { AddressProblem } from '../../../url/problem.ts';
import type { Messages } from '../en/messages.ts';

const SAID: Readonly<Record<AddressProblem['kind'], (key: string, value: string) => string>> = {
  'unknown-key': (key, value) => `«${key}» (با مقدار «${value}») از کلیدهای این نشانی نیست.`,
  repeated: (key, value) => `«${key}» بیش از یک بار آمده است؛ اولی معتبر است و «${value}» کنار گذاشته شد.`,
  malformed: (key, value) => `«${value}» را نمی‌شد مقداری برای «${key}» خواند.`,
  'newer-version': (_key, value) =>
    `این لینک با نسخهٔ تازه‌تری از Parley ‏(v=${value}) ساخته شده است؛ تا جایی که این نسخه می‌تواند خوانده شد.`,
  'unknown-value': (key, value) => `«${key}» مقدار «${value}» را نمی‌شناسد.`,
  'unknown-id': (key, value) => `«${key}» از «${value}» نام می‌برد که در این مجموعه‌داده نیست.`,
  'other-version': (key, value) =>
    `این لینک با نسخهٔ دیگری از داده‌ها («${key}»، ${value}) ساخته شده است: شاید گفته‌ها و ارقام فرق کند.`,
  'other-dataset': (key, value) => `«${key}» از «${value}» نام می‌برد؛ مجموعه‌دادهٔ دیگری نمایش داده شده است.`,
  'empty-period': (key, value) =>
    `«${key}» برابر ${value} است، یعنی پیش از «from»؛ پایان دوره کنار گذاشته شد.`,
  'repeated-cell': (key, value) =>
    `«${key}» برای یک طرف در یک موضوع بیش از یک موضع فرض می‌کند: «${value}» کنار گذاشته شد.`,
  'not-built': (key, value) =>
    `این نسخه نمی‌تواند «${key}» را با مقدار «${value}» نشان دهد. این مقدار در نشانی می‌ماند.`,
};

export const address: Messages['address'] = {
  problem: ({ kind, key, value }) => SAID[kind](`\u2068${key}\u2069`, `\u2068${value}\u2069`),
};
