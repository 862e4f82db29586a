/** The dialog that writes files. */
import type { Messages } from '../en/messages.ts';
import { sources } from './forms.ts';

export const exporting: Messages['exporting'] = {
  button: 'Exporter',
  title: 'Exporter',
  local: 'Les fichiers sont créés sur cette machine ; rien n’est envoyé ni téléchargé.',
  supposed: 'Cette vue contient des suppositions. Ses fichiers l’indiquent dans leur nom et à l’intérieur.',
  as: (what, format) => `${what}, format ${format}`,
  saved: (name) => `Écrit : ${name}`,
  writing: (name) => `Écriture de ${name} … Fermer cette fenêtre l’annule.`,
  failed: (name, why) => `${name} n’a pas pu être écrit : ${why}`,
  tooLong: (name) =>
    `${name} contiendrait plus de mots qu’un fichier n’en peut tenir. Moins de parties, de questions ou de jours le raccourcissent ; le tableau des relations contient les mêmes nombres.`,

  picture: {
    title: 'Image',
    hint: 'Cette vue entière, en couleurs claires, avec ses polices, ses textes, son adresse et la version des données.',
    formats: { svg: 'SVG', png: 'PNG' },
    matrix:
      'Lignes et colonnes sont ordonnées pour faire apparaître les camps ; l’ordre n’est pas un classement. Hachuré : rien n’est dit dans la vue. Pour chaque paire : la convergence au-dessus d’un trait plein, la divergence au-dessus d’un trait discontinu.',
    tooLarge: 'Cette vue est trop grande pour un PNG en haute définition. Le SVG n’a pas cette limite.',
    tooLargeAtAll: 'Ce navigateur n’a pas la place pour cette vue en PNG. Le SVG n’a pas cette limite.',
    smaller: 'PNG en définition simple',
    failed: (why) => `L’image n’a pas pu être dessinée : ${why}`,
  },

  numbers: 'Chiffres',
  which: 'Quels chiffres',
  scopes: { displayed: 'Affichés', all: 'Tous' },
  scopeHints: {
    displayed: 'ce que cette vue retient',
    all: 'tout le jeu de données, sans supposition, compté comme dans cette vue',
  },
  tables: {
    ties: 'Relations',
    issues: 'Questions',
    stances: 'Positions',
    blocs: 'Blocs',
    statements: 'Déclarations',
  },

  graphs: 'Graphes',
  graphsHint: 'Parties et relations avec les propos qui les fondent, pour Gephi, igraph ou NetworkX.',
  graph: 'Graphe de cette vue',

  citations: 'Références',
  view: 'Cette vue',
  sources: (n) => `${sources(n)} dans la vue`,
  formats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    txt: 'Texte',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
};
