/** The words of the vocabulary as the dossiers write them. */
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Confidence, EvidenceKind, Intensity, Role, SourceKind } from '../../../model/dataset.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'Supports',
  conditional: 'Conditional',
  neutral: 'Neutral',
  opposes: 'Opposes',
  both: 'Both yes and no',
  unclear: 'Unclear',
  none: 'Silent',
};

const roles: Readonly<Record<Role, string>> = {
  'negotiating-party': 'Negotiating party',
  guarantor: 'Guarantor',
  mediator: 'Mediator',
  observer: 'Observer',
  host: 'Host',
  absent: 'Absent',
};

const sourceKinds: Readonly<Record<SourceKind, string>> = {
  official: 'official',
  agency: 'news agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  'party-or-state-media': 'party or state media',
  advocacy: 'advocacy',
  aggregator: 'aggregator or reprint',
};

const kinds: Readonly<Record<EvidenceKind, string>> = {
  direct: 'Direct quote',
  reported: 'Reported',
  coded: 'Coded, no words',
};

const confidence: Readonly<Record<Confidence, string>> = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
};

const intensity: Readonly<Record<Intensity, string>> = {
  1: 'At stake: a matter of operation (1 of 4)',
  2: 'At stake: a project (2 of 4)',
  3: 'At stake: its mission (3 of 4)',
  4: 'At stake: its existence (4 of 4)',
};

export const dossierTerms = { words, roles, sourceKinds, kinds, confidence, intensity };
