/** What the graph says: names of its marks, its legend, its buttons. */
import type { Messages } from '../en/messages.ts';
import { and, commas, counted, figure, parties } from './forms.ts';

const sums = (alignment: number, conflict: number): string =>
  `convergence ${figure(alignment)} ; divergence ${figure(conflict)}`;

export const graph: Messages['graph'] = {
  name: 'Graphe des positions',
  tie: (a, b, alignment, conflict) => `${a} et ${b} : ${sums(alignment, conflict)}`,
  littleEvidence: 'peu d’éléments',
  former: (was) => (was ? `avant : ${sums(was.alignment, was.conflict)}` : 'pas de relation avant'),
  contested: 'contestée',
  undisputed: 'non contestée',
  roles: {
    'negotiating-party': 'partie à la négociation',
    guarantor: 'garant',
    mediator: 'médiateur',
    observer: 'observateur',
    host: 'hôte',
    absent: 'hors des pourparlers',
  },

  camp: (names, more) =>
    more === 0 ? [and(names)] : [commas(names), counted(more, { one: 'et # autre', other: 'et # autres' })],
  noCamp: (n) => `${parties(n)} hors des grands camps`,
  campParties: parties,
  bundle: (a, b, alignment, conflict) => `Entre ${a} et ${b} : ${sums(alignment, conflict)}`,
  bundleTies: (n) => counted(n, { one: 'somme de # relation', other: 'sommes de # relations' }),
  camps:
    'Disque : un camp, les parties d’un bloc (méthode : Blocs). Lignes entre disques : la somme de toutes leurs relations. Ouvrez un disque ou une ligne pour voir ses parties.',
  backbone: (drawn, all) =>
    `${counted(drawn, { one: '# relation dessinée', other: '# relations dessinées' })} sur ${figure(all)} : la plus forte convergence et la plus forte divergence de chaque partie`,

  keys: 'Les flèches parcourent relations et positions, Page précédente et Page suivante tous les signes. Entrée sélectionne, Échap relâche.',
  zoom: 'Taille du graphe',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showAll: 'Tout afficher',

  legend: {
    title: 'Légende',
    alignment: 'convergence',
    conflict: 'divergence',
    little: 'Relation plus pâle : moins de trois questions comparées, peu d’éléments',
    words: {
      supports: 'pour',
      conditional: 'pour, sous condition',
      opposes: 'contre',
      both: 'a dit oui et non',
      neutral: 'neutralité déclarée',
    },
    silence: 'Pas de ligne : rien de dit, ou rien de clair',
  },
};
