/** Search. */
import type { Messages } from '../en/messages.ts';
import { figure } from './forms.ts';

export const search: Messages['search'] = {
  label: 'Ara',
  placeholder: 'Taraf, konu veya alıntı…',
  results: 'Bulunanlar',
  found: (n, shown) =>
    n === 0
      ? 'Hiçbir şey bulunamadı.'
      : n > shown
        ? `${figure(n)} sonuç bulundu, ilk ${figure(shown)} tanesi listelendi.`
        : `${figure(n)} sonuç bulundu.`,
  nothing: (query) =>
    `“${query}” hiçbir yerde geçmiyor. Adlar, diğer adlar, konular, olaylar, konuşanlar ve alıntılar arandı.`,
  foundIn: {
    name: 'Taraf',
    'other-name': 'Taraf, diğer adıyla',
    title: 'Başlık',
    proposition: 'Konu, önerme',
    speaker: 'Konuşan',
    words: 'Sözler',
  },
  kinds: { party: 'Taraf', issue: 'Konu', event: 'Olay', statement: 'Beyan' },
};
