/** Opening data of one's own, and what this machine keeps. */
import type { Messages } from '../en/messages.ts';
import { counted, figure, issues, parties, statements } from './forms.ts';
import { mend } from './mend.ts';

export const open: Messages['open'] = {
  mend,
  button: 'Ouvrir…',
  title: 'Ouvrir vos propres données',
  local: 'Tout reste sur cette machine : la page lit elle-même le fichier, et rien n’est téléversé.',
  drop: 'Déposez des fichiers ici, ou n’importe où sur la page',
  dropNow: 'Déposer pour ouvrir',
  choose: 'Choisir des fichiers…',
  chooseFolder: 'Choisir un dossier…',
  paste: 'Coller un tableau',
  pasteLabel: 'Un tableau avec en-têtes, ou un fichier Parley',
  pasteOpen: 'Ouvrir ce qui est collé',
  pasted: 'pasted.csv',
  formats: 'Ce qui peut être ouvert',
  formatList: [
    'Un fichier Parley (JSON).',
    'Un tableau avec une déclaration par ligne : CSV, TSV, CSV à points-virgules ou XLSX.',
    'Une base de données Discourse Network Analyzer (.dna) ou sa liste d’événements.',
    'Un export de Polis : ses fichiers ensemble, ou leur archive.',
    'Une matrice large de parties par questions, une liste d’arêtes signées, ou des votes nominatifs.',
  ],
  templates: 'Commencer par un fichier vide',
  sheet: 'Tableau vide (CSV)',
  parley: 'Fichier Parley vide (JSON)',
  explanation: 'Comment remplir le tableau',
  explanationFile: 'how-to-fill-the-sheet.txt',
  explanationText: `Comment remplir le tableau
==========================

Une ligne est une déclaration : à une date, une partie prend position sur une question, ou envers une autre partie.

Requis à chaque ligne
  party     Qui parle. Plusieurs parties d’une déclaration commune sont séparées par des points-virgules.
  position  supports (pour), conditional (pour, sous condition), neutral (neutre), opposes (contre)
            ou unclear (peu clair) ; ou un nombre de -1 à 1.
  issue     Une phrase pour ou contre laquelle on peut être. Écrivez-la chaque fois de la même façon.
  towards   Au lieu de issue : la partie envers laquelle la position est prise. Exactement l’un des deux.

Souhaitable
  date      2017-01-23, 2017-01, 2017, ou un jour avec son heure.
  kind      direct pour des propos que la source imprime tels quels, reported pour des propos qu’elle
            rapporte, coded pour une position sans propos.
  text      Les propos. Les citations directes exactement comme imprimées.
  speaker, role, event, language, intensity (1 à 4), red_line (yes là où les propos la disent non négociable), topic,
  source_title, source_outlet, source_url, source_date, confidence (high, medium, low), note.

Ce qui importe
  Le silence n’est pas la neutralité : là où une partie n’a rien dit, n’écrivez pas de ligne.
  Un oui sous condition n’est pas un oui : écrivez conditional.
  Là où des sources se contredisent, gardez les deux lignes.
  Enregistrez en CSV (UTF-8) ou XLSX, et déposez le fichier sur Parley.
`,
  working: { reading: 'Lecture…', placing: 'Recherche d’une place pour chaque signe…' },
  cancel: 'Annuler',
  cancelled: 'Annulé. Ce qui était ouvert l’est encore.',
  tooLarge: (name, size, most) => `${name} : trouvé ${size}, attendu au plus ${most} pour un fichier.`,
  unreadable: (name, why) => `${name} n’a pas pu être lu : ${why}`,
  problems: (n) =>
    counted(n, {
      one: '# problème : rien n’a été ouvert, et rien de ce que vous aviez n’est perdu',
      other: '# problèmes : rien n’a été ouvert, et rien de ce que vous aviez n’est perdu',
    }),
  problem: (path, found, expected) => `${path} : trouvé ${found}, attendu ${expected}`,
  more: (n) => counted(n, { one: 'et # autre', other: 'et # autres' }),
  opened: (title, ofStatements, ofParties, onIssues) =>
    `« ${title} » : ${statements(ofStatements)}, ${parties(ofParties)}, ${issues(onIssues)}`,
  notes: 'Ce qu’il faut savoir',
  note: (path, message) => `${path} : ${message}`,
  show: 'Afficher',
  notKept: (why) =>
    `C’est ouvert, mais ce navigateur n’a pas voulu le conserver : ce sera perdu à la fermeture de la page. ${why}`,
  kept: 'Conservé sur cette machine',
  keptNone: 'Rien n’est encore conservé. Ce que vous ouvrez reste ici jusqu’à ce que vous le retiriez.',
  keptRefused: (why) => `Ce navigateur ne conserve rien pour cette page : ${why}`,
  keptEntry: (size, day) => `${size}, ouvert le ${day}`,
  openKept: (title) => `Ouvrir : ${title}`,
  remove: 'Retirer',
  removeOf: (title) => `Retirer : ${title}`,
  clear: 'Tout retirer',
  chooser: 'Jeu de données',
  chooserOther: 'Non conservé',
  size: (bytes) =>
    bytes < 1000
      ? `${figure(bytes)} octets`
      : bytes < 1e6
        ? `${figure(Math.round(bytes / 1000))} ko`
        : `${figure(Math.round(bytes / 1e5) / 10)} Mo`,
};
