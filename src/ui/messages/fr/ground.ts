/** Common ground: where the parties could agree, who blocks it, and where it could move. */
import type { Side } from '../../../analysis/commonGround.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues } from './forms.ts';

const answers: Readonly<Record<Side, string>> = { yes: 'oui', no: 'non' };

export const ground: Messages['ground'] = {
  title: 'Terrain d’entente',
  rank: 'Ordre des questions',
  ranks: { shared: 'Ce qui rassemble', divided: 'Ce qui divise' },
  explained: {
    shared:
      'D’abord ce à quoi tous les camps disent oui, ou non : une réponse ne vient en tête que si chaque bloc compte quelqu’un qui la donne. Le silence est mentionné et n’est jamais compté. C’est un ordre des questions, non des parties.',
    divided:
      'D’abord ce qui met le plus de divergence dans les relations. C’est un ordre des questions, non des parties.',
  },
  blocs: 'Blocs pris en compte :',
  list: 'Questions',
  agreed: (side) => `accord : ${answers[side]}`,
  nearest: (side) => `réponse la plus proche : ${answers[side]}`,
  breadth: (on, of, side, conditional) =>
    of === 0
      ? 'personne n’a de position'
      : `${figure(on)} sur ${figure(of)} avec une position : ${answers[side]}` +
        (conditional > 0 ? `, dont ${figure(conditional)} sous condition` : ''),
  silent: (n) => `silence : ${figure(n)}`,
  unclear: (n) => `peu clair : ${figure(n)}`,
  consensus: (value) => `consensus ${value}`,
  contested: (value) => `divergence ${value}`,
  bar: (issue) => `Positions des parties : « ${issue} »`,
  supposed: 'supposé, non dit',
  blocked: (names, side) => `Bloqué : une ligne rouge dit ${side === 'yes' ? 'non' : 'oui'} (${names})`,
  unanswered: (names) => `Demandé, et pas de réponse claire dans la vue : ${names}`,

  why: 'Pourquoi ce rang',
  formula:
    'Chaque bloc donne un facteur : pour oui (1 + pour + ½ sous condition) / (2 + avec une position), pour non (1 + contre) / (2 + avec une position). Le consensus est le produit sur tous les blocs, pour la réponse dont le produit est le plus grand.',
  columns: {
    bloc: 'Bloc',
    supporting: 'Pour',
    conditional: 'Sous condition',
    opposing: 'Contre',
    withStance: 'Avec une position',
    yes: 'Oui',
    no: 'Non',
  },
  product: 'Produit',
  breadthSum: (on, of, value) => `Étendue : ${figure(on)} / ${figure(of)} = ${value}`,
  noBreadth: 'Étendue : personne n’a de position.',
  conflictOf: (value) => `Divergence qu’elle met dans les relations : ${value}`,
  noConflict: 'Elle ne met de divergence dans aucune relation.',
  words: 'Lire les propos dans le dossier de la question.',

  moves: 'Où cela pourrait bouger',
  movesExplained:
    'Ce qu’un pas de chaque partie changerait, les deux côtés en regard. Cela dit ce qui s’ensuivrait, non qui devrait bouger.',
  sides: { yes: 'Pour', no: 'Contre', both: 'A dit oui et non' },
  redLine: 'Une ligne rouge : aucun pas ne lui est demandé.',
  speaks: 'Propos qui indiquent qu’un pas est possible',
  noWords: 'Aucun propos de la vue n’indique un pas.',
  step: { conditional: 'Vers un oui sous condition', neutral: 'Vers la neutralité' },
  unchanged: 'blocs inchangés',
  follows: 'Ce qui s’ensuivrait',
  suppose: 'Supposer cela',
  supposeOf: (party, step) => `Supposer cela : ${party}, ${step}`,

  empty:
    'Aucune déclaration sur une question dans la vue. Choisissez plus de parties, de questions ou de jours.',
  reset: 'Réinitialiser la vue',
  count: issues,
};
