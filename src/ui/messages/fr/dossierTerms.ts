/** The words of the vocabulary as the dossiers write them. */
import type { Messages } from '../en/messages.ts';

type Terms = Pick<
  Messages['dossier'],
  'words' | 'roles' | 'sourceKinds' | 'kinds' | 'confidence' | 'intensity'
>;

export const dossierTerms: Terms = {
  words: {
    supports: 'Pour',
    conditional: 'Sous condition',
    neutral: 'Neutre',
    opposes: 'Contre',
    both: 'À la fois oui et non',
    unclear: 'Peu clair',
    none: 'Silence',
  },
  roles: {
    'negotiating-party': 'Partie à la négociation',
    guarantor: 'Garant',
    mediator: 'Médiateur',
    observer: 'Observateur',
    host: 'Hôte',
    absent: 'Hors des pourparlers',
  },
  sourceKinds: {
    official: 'source officielle',
    agency: 'agence de presse',
    newspaper: 'presse écrite',
    broadcaster: 'radio ou télévision',
    'party-or-state-media': 'média de parti ou d’État',
    advocacy: 'organisation de plaidoyer',
    aggregator: 'agrégateur ou reprise',
  },
  kinds: {
    direct: 'Citation directe',
    reported: 'Propos rapportés',
    coded: 'Codé, sans propos',
  },
  confidence: {
    high: 'confiance élevée',
    medium: 'confiance moyenne',
    low: 'confiance faible',
  },
  intensity: {
    1: 'En jeu : une affaire d’exécution (1 sur 4)',
    2: 'En jeu : un projet (2 sur 4)',
    3: 'En jeu : sa mission (3 sur 4)',
    4: 'En jeu : son existence (4 sur 4)',
  },
};
