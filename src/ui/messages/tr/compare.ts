/** Parties side by side, in the matrix view. */
import type { Messages } from '../en/messages.ts';
import { issues, parties } from './forms.ts';

export const compare: Messages['compare'] = {
  title: 'Tarafları karşılaştır',
  hint: 'İki veya daha fazla taraf seçin: her biri her konuda nerede duruyor ve hangi sözlerle, yan yana.',
  oneMore: 'Karşılaştırmak için bir taraf daha seçin.',
  clear: 'Temizle',
  leftOut: (names) => `Karşılaştırma için seçili, ancak görünümde olmadığı için dışarıda: ${names}.`,
  add: 'Yan yana karşılaştır',

  heading: 'Yan yana',
  meaning:
    'İki taraf, farklı tutum aldıkları yerde ayrılır; evet ile koşullu evet farklıdır. Sessizlik ve belirsiz sözler ne fark ne de uyuşmadır. Sıralama bir derecelendirme değildir.',
  caption: (names, n) => `${names}: ${issues(n)} üzerine tutumlar ve en yeni sözler`,
  only: {
    title: 'Göster',
    all: 'Tüm konular',
    differences: 'Yalnızca farklar',
    agreements: 'Yalnızca uyuşmalar',
  },
  issues,
  outcomes: {
    difference: 'fark',
    agreement: 'uyuşma',
    incomparable: 'karşılaştırılamaz',
  },
  empty: {
    all: 'Bu tarafların hiçbiri görünümde bir şey söylemiyor.',
    differences: 'Bu taraflar görünümdeki hiçbir konuda ayrılmıyor.',
    agreements: 'Bu taraflar görünümdeki hiçbir konuda uyuşmuyor.',
  },
  of: (party, issue) => `${party}, “${issue}”:`,
  said: (n) => `${parties(n)} yan yana`,
};
