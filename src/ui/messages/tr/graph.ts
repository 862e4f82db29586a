/** What the graph says: names of its marks, its legend, its buttons. */
import type { Messages } from '../en/messages.ts';
import { and, commas, figure, parties, ties } from './forms.ts';

const sums = (alignment: number, conflict: number): string =>
  `örtüşme ${figure(alignment)}; ayrışma ${figure(conflict)}`;

export const graph: Messages['graph'] = {
  name: 'Tutum ağı',
  tie: (a, b, alignment, conflict) => `${a} ve ${b}: ${sums(alignment, conflict)}`,
  littleEvidence: 'az dayanak',
  former: (was) => (was ? `önce: ${sums(was.alignment, was.conflict)}` : 'önce bağ yoktu'),
  contested: 'tartışmalı',
  undisputed: 'tartışmasız',
  roles: {
    'negotiating-party': 'müzakere tarafı',
    guarantor: 'garantör',
    mediator: 'arabulucu',
    observer: 'gözlemci',
    host: 'ev sahibi',
    absent: 'görüşmelerde yok',
  },

  camp: (names, more) => (more === 0 ? [and(names)] : [commas(names), `ve ${figure(more)} taraf daha`]),
  noCamp: (n) => `büyük kampların dışında ${parties(n)}`,
  campParties: parties,
  bundle: (a, b, alignment, conflict) => `${a} ile ${b} arasında: ${sums(alignment, conflict)}`,
  bundleTies: (n) => `${ties(n)}, toplamı`,
  camps:
    'Daire: bir kamp, yani bir bloktaki taraflar (yöntem: Bloklar). Daireler arasındaki çizgiler: aralarındaki tüm bağların toplamı. Taraflarını görmek için bir daire veya çizgi açın.',
  backbone: (drawn, all) =>
    `Çizilen bağlar: ${figure(drawn)} (toplam ${figure(all)}); her tarafın en güçlü örtüşmesi ve en güçlü ayrışması`,

  keys: 'Ok tuşları bağlar ve tutumlar boyunca, Page Up ve Page Down tüm işaretler arasında gezer. Enter seçer, Escape bırakır.',
  zoom: 'Ağın boyutu',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  showAll: 'Tümünü göster',

  legend: {
    title: 'Lejant',
    alignment: 'örtüşme',
    conflict: 'ayrışma',
    little: 'Soluk bağ: üçten az konu karşılaştırıldı, az dayanak',
    words: {
      supports: 'destek',
      conditional: 'koşullu destek',
      opposes: 'karşı',
      both: 'hem evet hem hayır dedi',
      neutral: 'tarafsız olduğunu söyledi',
    },
    silence: 'Çizgi yok: söylenen yok veya net değil',
  },
};
