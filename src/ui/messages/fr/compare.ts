/** Parties side by side, in the matrix view. */
import type { Messages } from '../en/messages.ts';
import { issues, parties } from './forms.ts';

export const compare: Messages['compare'] = {
  title: 'Comparer des parties',
  hint: 'Choisissez-en deux ou plus : la position de chacune sur chaque question, et en quels termes, côte à côte.',
  oneMore: 'Choisissez encore une partie à comparer.',
  clear: 'Effacer',
  leftOut: (names) => `À comparer, mais hors de la vue et laissées de côté : ${names}.`,
  add: 'Comparer côte à côte',

  heading: 'Côte à côte',
  meaning:
    'Deux parties diffèrent là où elles prennent des positions différentes ; un oui et un oui sous condition sont différents. Le silence et les propos peu clairs ne sont ni différence ni accord. L’ordre n’est pas un classement.',
  caption: (names, n) => `${names} : positions et propos les plus récents sur ${issues(n)}`,
  only: {
    title: 'Afficher',
    all: 'Toutes les questions',
    differences: 'Seulement les différences',
    agreements: 'Seulement les accords',
  },
  issues,
  outcomes: {
    difference: 'différence',
    agreement: 'accord',
    incomparable: 'non comparable',
  },
  empty: {
    all: 'Aucune de ces parties ne dit quoi que ce soit dans la vue.',
    differences: 'Ces parties ne diffèrent sur aucune question de la vue.',
    agreements: 'Ces parties ne sont d’accord sur aucune question de la vue.',
  },
  of: (party, issue) => `${party}, « ${issue} » :`,
  said: (n) => `${parties(n)} côte à côte`,
};
