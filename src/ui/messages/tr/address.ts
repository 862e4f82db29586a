/** What of an address was not understood, in words: always the key and the value. */
import type { AddressProblem } from '../../../url/problem.ts';
import type { Messages } from '../en/messages.ts';

const SAID: Readonly<Record<AddressProblem['kind'], (key: string, value: string) => string>> = {
  'unknown-key': (key, value) => `“${key}” (değeri “${value}”) bu adresin anahtarlarından biri değil.`,
  repeated: (key, value) => `“${key}” birden fazla geçiyor; ilki sayıldı, “${value}” dışarıda bırakıldı.`,
  malformed: (key, value) => `“${value}”, “${key}” anahtarının değeri olarak okunamadı.`,
  'newer-version': (_key, value) =>
    `Bu bağlantı daha yeni bir Parley sürümüyle oluşturulmuş (v=${value}); bu sürüm onu elinden geldiğince okudu.`,
  'unknown-value': (key, value) => `“${key}” anahtarı “${value}” değerini tanımıyor.`,
  'unknown-id': (key, value) => `“${key}” anahtarının gösterdiği “${value}” bu veri kümesinde yok.`,
  'other-version': (key, value) =>
    `Bu bağlantı verilerin başka bir sürümüyle oluşturulmuş (“${key}”, ${value}): sözler ve sayılar farklı olabilir.`,
  'other-dataset': (key, value) =>
    `“${key}” anahtarı “${value}” veri kümesini gösteriyor; görüntülenen başka.`,
  'empty-period': (key, value) =>
    `“${key}” değeri ${value}, “from” değerinden önce; dönemin sonu dışarıda bırakıldı.`,
  'repeated-cell': (key, value) =>
    `“${key}” bir tarafın bir konudaki tutumu için birden fazla varsayım içeriyor: “${value}” dışarıda bırakıldı.`,
  'not-built': (key, value) =>
    `Bu sürüm “${key}” anahtarını “${value}” değeriyle gösteremiyor. Değer adreste kalıyor.`,
};

export const address: Messages['address'] = {
  problem: ({ kind, key, value }) => SAID[kind](key, value),
};
