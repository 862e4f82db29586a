/** The method page: how statements were coded, what was seen, and every formula. */
import type { Messages } from '../en/messages.ts';
import { counted } from './forms.ts';

export const method: Messages['method'] = {
  title: 'Comment c’est fait',
  data: 'Les données',
  licence: 'Licence',
  licences: {
    title: 'Le programme',
    explained:
      'Parley est un logiciel libre sous licence MIT. Il repose sur le travail d’autres, chacun sous sa propre licence ; les données ont aussi la leur, indiquée plus haut.',
    show: 'Toutes les licences, avec leurs textes',
    coming: 'Un instant…',
    failed:
      'La liste des licences est introuvable : l’hébergeur n’a pas de licences.txt à côté de cette page.',
  },
  noMethod: 'L’auteur de ce jeu de données n’a pas dit comment il a été établi.',
  coverage: 'Combien chaque partie est entendue',
  coverageExplained:
    'Une partie qui a peu de déclarations paraît plus discrète, non plus conciliante. Ne comparez que là où les deux côtés d’une relation sont bien couverts.',
  columns: {
    party: 'Partie',
    statements: 'Déclarations',
    quotes: 'Citations directes',
    issues: 'Questions',
    sources: 'Sources',
    period: 'Du – au',
  },
  sources: 'Sources',
  sourcesExplained: (n) =>
    counted(n, { one: '# source, selon qui la publie :', other: '# sources, selon qui les publie :' }),
  sourceKinds: {
    official: 'Source officielle',
    agency: 'Agence de presse',
    newspaper: 'Presse écrite',
    broadcaster: 'Radio ou télévision',
    'party-or-state-media': 'Média de parti ou d’État',
    advocacy: 'Organisation de plaidoyer',
    aggregator: 'Agrégateur ou reprise',
    unknown: 'Nature non établie',
  },
  formulas: 'Les chiffres',
  paragraphs: [
    [
      'Des propos à la position',
      'Chaque déclaration prend une position sur une question, ou envers une autre partie. Une position a une valeur : pour 1, sous condition 0,5, neutre 0, contre −1, ou un nombre intermédiaire. Une déclaration peu claire n’a pas de valeur : elle est mentionnée et n’est jamais comptée. Par défaut, la position d’une partie sur une question est ce qu’elle a dit en dernier. Lorsqu’une partie a dit oui et non, sa position est « à la fois oui et non » et chaque côté compte. Ne rien dire est un silence, jamais une neutralité, et ne fait aucune relation.',
    ],
    [
      'Des positions à la relation',
      'Pour deux parties, sur les questions qui comptent : la convergence est la somme de min(|v|, |w|) sur les paires de valeurs de même signe, la divergence la même somme sur les paires de signes opposés ; le solde est la convergence moins la divergence. Avec de simples oui et non, ce sont la congruence, le conflit et la soustraction de l’analyse des réseaux de discours (Leifeld) ; avec des positions graduées, c’est l’engagement le plus faible qui compte, comme dans MACTOR (Godet). Une déclaration envers une partie ajoute sa propre valeur à cette paire.',
    ],
    [
      'Quelles questions comptent',
      'Une question est contestée si, où que ce soit dans le jeu de données, une partie est pour et une autre contre. Par défaut, seules les questions contestées font les relations : des formules que personne ne conteste donneraient à des parties en guerre l’air de converger. Les autres questions sont toujours mentionnées à part, et « Toutes les questions » les compte.',
    ],
    [
      'Normalisation',
      'Convergence et divergence peuvent être divisées de la même façon : par leur somme (part), par le nombre moyen de positions des deux (activité, Leifeld), par la taille de l’union de leurs positions (Jaccard, Leifeld), ou par la racine carrée du produit de leurs sommes de carrés (cosinus).',
    ],
    [
      'Ce qui est dessiné',
      'La largeur d’un arc est sa convergence ou sa divergence, à la même échelle dans chaque vue de même normalisation. Une relation qui repose sur moins de trois questions comparées est plus pâle et porte « peu d’éléments ». Les places sur l’image ne dépendent que du jeu de données : les filtres masquent, et rien ne bouge. L’ordre et le côté ne sont pas un classement.',
    ],
  ],
};
