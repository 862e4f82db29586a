/** The words of the vocabulary as the dossiers write them. */
import type { Messages } from '../en/messages.ts';

type Terms = Pick<
  Messages['dossier'],
  'words' | 'roles' | 'sourceKinds' | 'kinds' | 'confidence' | 'intensity'
>;

export const dossierTerms: Terms = {
  words: {
    supports: 'Destek',
    conditional: 'Koşullu destek',
    neutral: 'Tarafsız',
    opposes: 'Karşı',
    both: 'Hem evet hem hayır',
    unclear: 'Belirsiz',
    none: 'Sessiz',
  },
  roles: {
    'negotiating-party': 'Müzakere tarafı',
    guarantor: 'Garantör',
    mediator: 'Arabulucu',
    observer: 'Gözlemci',
    host: 'Ev sahibi',
    absent: 'Görüşmelerde yok',
  },
  sourceKinds: {
    official: 'resmî',
    agency: 'haber ajansı',
    newspaper: 'gazete',
    broadcaster: 'radyo veya televizyon',
    'party-or-state-media': 'parti veya devlet medyası',
    advocacy: 'savunuculuk kuruluşu',
    aggregator: 'derleme veya yeniden yayın',
  },
  kinds: {
    direct: 'Doğrudan alıntı',
    reported: 'Aktarılan söz',
    coded: 'Kodlanmış, söz yok',
  },
  confidence: {
    high: 'güven yüksek',
    medium: 'güven orta',
    low: 'güven düşük',
  },
  intensity: {
    1: 'Söz konusu olan: bir uygulama meselesi (1 / 4)',
    2: 'Söz konusu olan: bir proje (2 / 4)',
    3: 'Söz konusu olan: misyonu (3 / 4)',
    4: 'Söz konusu olan: varlığı (4 / 4)',
  },
};
