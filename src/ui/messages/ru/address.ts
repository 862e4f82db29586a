/** What of an address was not understood, in words: always the key and the value. */
import type { AddressProblem } from '../../../url/problem.ts';
import type { Messages } from '../en/messages.ts';

const SAID: Readonly<Record<AddressProblem['kind'], (key: string, value: string) => string>> = {
  'unknown-key': (key, value) => `В таком адресе нет ключа «${key}» (здесь его значение «${value}»).`,
  repeated: (key, value) =>
    `Ключ «${key}» указан несколько раз; учтён первый, значение «${value}» отброшено.`,
  malformed: (key, value) => `Не удалось прочитать «${value}» как значение ключа «${key}».`,
  'newer-version': (_key, value) =>
    `Эта ссылка создана более новой версией Parley (v=${value}); она прочитана, насколько это возможно здесь.`,
  'unknown-value': (key, value) => `У ключа «${key}» нет значения «${value}».`,
  'unknown-id': (key, value) => `Ключ «${key}» называет «${value}»: в этом наборе данных такого нет.`,
  'other-version': (key, value) =>
    `Эта ссылка создана с другой версией данных («${key}», ${value}): слова и числа могут отличаться.`,
  'other-dataset': (key, value) => `Ключ «${key}» называет «${value}»; показан другой набор данных.`,
  'empty-period': (key, value) =>
    `Значение ключа «${key}», ${value}, раньше, чем «from»; конец периода отброшен.`,
  'repeated-cell': (key, value) =>
    `Ключ «${key}» допускает для одной стороны несколько позиций по одному вопросу: «${value}» отброшено.`,
  'not-built': (key, value) =>
    `Эта версия не может показать «${key}» со значением «${value}». В адресе оно остаётся.`,
};

export const address: Messages['address'] = {
  problem: ({ kind, key, value }) => SAID[kind](key, value),
};
