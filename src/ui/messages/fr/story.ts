/** Stories: reading one, and making one. */
import type { Messages } from '../en/messages.ts';
import { counted, figure } from './forms.ts';

const steps = (n: number): string => counted(n, { one: '# étape', other: '# étapes' });

export const story: Messages['story'] = {
  button: 'Récits',
  title: 'Récits',
  explained:
    'Un récit est un chemin à travers les données : des vues dans un ordre, chacune avec un titre et un paragraphe.',
  none: 'Ce jeu de données n’a pas encore de récit.',
  steps,
  read: 'Lire',

  told: (title) => `Récit : ${title}`,
  place: (step, of) => `${figure(step)} sur ${figure(of)}`,
  said: (step, of, title) => `Étape ${figure(step)} sur ${figure(of)} : ${title}`,
  step: (step) => `Étape ${figure(step)}`,
  previous: 'Précédente',
  next: 'Suivante',
  all: 'Toutes les étapes',
  leave: 'Quitter',
  rests: 'Sur quoi cela repose',
  changed: 'Vous avez changé la vue de cette étape.',
  back: 'Revenir à la vue de cette étape',
  faults: 'Une partie de la vue de cette étape n’a pas été comprise :',
  print: 'Imprimer le récit',
  drawing: 'Les images de toutes les étapes se dessinent …',
  notPrinted: (why) => `Le récit n’a pas pu être imprimé : ${why}`,

  add: 'Ajouter cette vue',
  addTo: 'Ajouter cette vue à',
  fresh: 'Un nouveau récit',
  edit: 'Modifier',
  saveFile: 'Enregistrer en fichier',
  of: (action, what) => `${action} : ${what}`,
  storyTitle: 'Titre du récit',
  untitled: 'Récit sans titre',
  stepTitle: 'Titre',
  paragraph: 'Paragraphe',
  earlier: 'Avancer',
  later: 'Reculer',
  moved: (from, to) => `L’étape ${figure(from)} est maintenant l’étape ${figure(to)}.`,
  update: 'Prendre la vue présente',
  updated: (step) => `L’étape ${figure(step)} a maintenant la vue présente.`,
  remove: 'Retirer',
  removeStory: 'Retirer le récit',
  removed: (what) => `Retiré : ${what}.`,
  undo: 'Annuler',
  restsOn: 'Repose sur',
  restsOnNothing: 'Aucune déclaration pour l’instant.',
  candidates: 'Déclarations sur ce qui est sélectionné',
  attach: 'Ajouter la déclaration',
  selectFirst: 'Pour ajouter une déclaration, sélectionnez-la dans la vue, ou ce dont elle parle.',
  list: 'Tous les récits',
  unsaved: 'Pas encore enregistré.',
  save: 'Enregistrer les récits',
  discard: 'Abandonner les modifications',
  discarded: 'Les modifications ont été abandonnées.',
  incomplete: (what) => `Pas enregistré, il manque un titre ou un paragraphe : ${what}.`,
  noStep: (what) => `Pas enregistré, il n’y a pas d’étape : ${what}.`,
  saved:
    'Enregistré. Le jeu de données avec ses récits est maintenant votre propre version, gardée sur cette machine.',
  notKept: (why) =>
    `Les récits sont dans le jeu de données ouvert, mais cette machine ne le garde pas : ${why}`,
  refused: 'Les récits n’ont pas pu être enregistrés :',

  fileTitle: (title, n) => `Un récit : « ${title} », ${steps(n)}`,
  fileAlone: 'Ouvrez d’abord le jeu de données pour lequel il a été fait, puis le récit.',
  otherData: (asked, here) =>
    `Il a été fait pour le jeu de données « ${asked} », et « ${here} » est ouvert : ce qui ne convient pas est nommé ici.`,
  otherVersion: 'Il a été fait pour une autre version de ce jeu de données.',
  unknownStatements: (ids) => `Absent de ce jeu de données, et laissé de côté : ${ids}.`,
  there: 'Le jeu de données ouvert a déjà ce récit.',
  addStory: 'Ajouter le récit au jeu de données ouvert',
};
