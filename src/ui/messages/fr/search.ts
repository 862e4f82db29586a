/** Search. */
import type { Messages } from '../en/messages.ts';
import { counted, figure } from './forms.ts';

export const search: Messages['search'] = {
  label: 'Rechercher',
  placeholder: 'Partie, question ou citation…',
  results: 'Trouvé',
  found: (n, shown) =>
    n === 0
      ? 'Rien trouvé.'
      : n > shown
        ? `${figure(n)} résultats, dont les ${figure(shown)} premiers sont affichés.`
        : counted(n, { one: '# résultat.', other: '# résultats.' }),
  nothing: (query) =>
    `Rien ne contient « ${query} ». Ont été fouillés les noms, les autres noms, les questions, les événements, les intervenants et les citations.`,
  foundIn: {
    name: 'Partie',
    'other-name': 'Partie, dite aussi',
    title: 'Titre',
    proposition: 'Question, énoncé',
    speaker: 'Intervenant',
    words: 'Propos',
  },
  kinds: { party: 'Partie', issue: 'Question', event: 'Événement', statement: 'Déclaration' },
};
