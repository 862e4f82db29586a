/** A small data set with a party of each role and a stance of each word, placed by hand. */
import { readingOf, type Reading } from '../../src/analysis/reading.ts';
import { buildScene } from '../../src/layout/scene.ts';
import type { Scene } from '../../src/layout/sceneParts.ts';
import type { Selection, View } from '../../src/model/view.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { graph } from '../../src/ui/messages/en/graph.ts';
import type { Placement } from '../../src/layout/placement.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { dataset } from './build.ts';
import { handPlaced } from './handPlaced.ts';

/** Parties a to f have the six roles in turn; issues are named for what makes them worth drawing. */
export const GALLERY: Dataset = dataset({
  parties: [
    { id: 'a', name: 'Armed opposition', shortName: 'OP', role: 'negotiating-party' },
    { id: 'b', name: 'Syrian government', shortName: 'GOV', role: 'negotiating-party' },
    { id: 'c', name: 'Turkey', shortName: 'TR', role: 'guarantor' },
    { id: 'd', name: 'United Nations', shortName: 'UN', role: 'mediator' },
    { id: 'e', name: 'United States', shortName: 'US', role: 'observer' },
    { id: 'f', name: 'Kazakhstan', shortName: 'KZ', role: 'host' },
    { id: 'g', name: 'Hezbollah', shortName: 'HZ', role: 'absent' },
  ],
  issues: [
    { id: 'aid', title: 'Aid gets through' },
    { id: 'arms', title: 'Lay down arms' },
    { id: 'leave', title: 'Militias leave' },
    { id: 'vote', title: 'Free elections' },
    { id: 'zones', title: 'De-escalation zones' },
  ],
  statements: [
    'a supports aid',
    'b conditional aid',
    'a opposes arms',
    'b supports arms',
    'c conditional arms',
    'a supports leave',
    'b opposes leave',
    'c supports leave',
    'e neutral leave',
    'g unclear leave',
    'a supports vote',
    'a opposes vote',
    'b opposes vote',
    'd supports vote',
    'b opposes zones',
    'a supports zones',
    'd supports zones',
    'f supports zones',
    'e -0.25 towards g',
  ],
  shownParties: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  shownIssues: ['aid', 'arms', 'leave', 'vote', 'zones'],
});

export const GALLERY_PLACES: Placement = handPlaced(GALLERY, {
  a: [70, 300],
  b: [730, 300],
  c: [180, 560],
  d: [620, 560],
  e: [600, 70],
  f: [400, 580],
  g: [200, 70],
  aid: [400, 140],
  arms: [300, 210],
  leave: [470, 280],
  vote: [330, 350],
  zones: [420, 420],
});

/** The default view, with every party and issue drawn. */
export function wholeView(of: Dataset, change: Partial<View> = {}): View {
  const parties = of.parties.map(({ id }) => id).sort();
  return { ...defaultView(of), parties, pills: 'all', ...change };
}

export function galleryReading(change: Partial<View> = {}): Reading {
  return readingOf(GALLERY, wholeView(GALLERY, change));
}

/** The gallery's picture under a view that differs from the whole in `change`. */
export function galleryScene(change: Partial<View> = {}, preview?: Selection): Scene {
  const reading = galleryReading(change);
  return buildScene({ reading, placement: GALLERY_PLACES, texts: graph, language: 'en', preview });
}
