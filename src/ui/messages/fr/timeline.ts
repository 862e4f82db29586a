/** The timeline view. */
import type { PositionWord } from '../../../model/dataset.ts';
import type { Lanes } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { and, commas, statements } from './forms.ts';

const words: Readonly<Record<PositionWord, string>> = {
  supports: 'pour',
  conditional: 'pour, sous condition',
  neutral: 'neutre',
  opposes: 'contre',
  unclear: 'peu clair',
};

const lanes: Readonly<Record<Lanes, string>> = { party: 'Parties', issue: 'Questions' };

const saying =
  (word: PositionWord) =>
  (who: string, _many: boolean, what: string): string =>
    `${who}, ${what} : ${words[word]}`;

export const timeline: Messages['timeline'] = {
  name: 'Chronologie',
  lanesTitle: 'Couloirs',
  lanes,
  lane: (name, n) => `${name}, dans la vue : ${statements(n)}`,
  silent: 'Silence : aucune déclaration dans la vue',
  undated: 'Sans date',
  keys: 'Les flèches gauche et droite parcourent un couloir dans l’ordre du temps, haut et bas passent au couloir voisin. Entrée sélectionne, Échap relâche.',

  said: {
    supports: saying('supports'),
    conditional: saying('conditional'),
    neutral: saying('neutral'),
    opposes: saying('opposes'),
    unclear: saying('unclear'),
  },
  mark: (what, when, more) => commas([what, when, ...more]),
  partial: (when) => `à un moment de la période : ${when}`,
  joint: 'commune',
  jointly: (others) => `conjointement avec : ${others}`,
  turned: (before) => `auparavant : ${and(before.map((word) => words[word]))}`,
  redLine: 'ligne rouge',
  uncounted: 'non compté',

  legend: {
    title: 'Légende',
    words: {
      supports: 'pour',
      conditional: 'pour, sous condition',
      neutral: 'neutre',
      opposes: 'contre',
      unclear: 'peu clair, jamais compté',
    },
    sides: 'Au-dessus de la ligne : pour ; au-dessous : contre',
    uncounted: 'plus petit : non compté',
    redLine: 'ligne rouge',
    turn: 'changement de position',
    span: 'mois ou année, sans jour indiqué',
    wide: 'Les jours où l’on a beaucoup parlé sont plus larges',
  },

  emptyParties: 'Aucune partie dans la vue, donc aucun couloir.',
  emptyStatements: 'Aucune déclaration dans la vue : les filtres et la période les écartent toutes.',
  nothing: 'Ce jeu de données n’a pas encore de déclaration.',
  back: 'Réinitialiser les filtres',
};
