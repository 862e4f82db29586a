import { describe, expect, test } from 'vitest';
import { arcScale, arcWidth } from '../../src/layout/arcScale.ts';
import { legend } from '../../src/layout/legend.ts';
import { buildScene } from '../../src/layout/scene.ts';
import type { Scene } from '../../src/layout/sceneParts.ts';
import { graph } from '../../src/ui/messages/en/graph.ts';
import { readingOf } from '../../src/analysis/reading.ts';
import { dataset } from '../helpers/build.ts';
import { GALLERY, galleryScene, wholeView } from '../helpers/gallery.ts';
import { handPlaced } from '../helpers/handPlaced.ts';

const tie = (scene: Scene, key: string) => scene.ties.find((each) => each.key === `tie.${key}`);
const lineWords = (scene: Scene) =>
  Object.fromEntries(scene.stances.map((line) => [`${line.party} ${line.issue}`, line.word]));

describe('names', () => {
  test('a party is named by its name, an issue by its title', () => {
    const scene = galleryScene();
    expect(scene.parties.map((party) => party.name)).toContain('Armed opposition');
    expect(scene.issues.map((issue) => issue.name)).toContain('De-escalation zones');
  });

  test('a tie is named with both sums to at most two decimals', () => {
    // Conflict of a and b: arms 1, leave 1, vote 1 (a says both, so alignment 1 too), zones 1; aid is undisputed.
    expect(tie(galleryScene(), 'a~b')?.name).toBe(
      'Armed opposition and Syrian government: alignment 1, conflict 4',
    );
    const thirds = dataset(['a 0.3333 x', 'b 0.7777 x', 'c opposes x']);
    const scene = buildScene({
      reading: readingOf(thirds, wholeView(thirds)),
      placement: handPlaced(thirds, {}),
      texts: graph,
      language: 'en',
    });
    expect(tie(scene, 'a~b')?.name).toBe('a and b: alignment 0.33, conflict 0');
  });

  test('texts are in the reader’s language and say which one that is', () => {
    const bilingual = dataset({
      parties: [{ id: 'a', name: { en: 'Turkey', tr: 'Türkiye' }, shortName: 'TR' }],
      statements: ['a supports x'],
    });
    const of = (language: string) =>
      buildScene({
        reading: readingOf(bilingual, wholeView(bilingual)),
        placement: handPlaced(bilingual, {}),
        texts: graph,
        language,
      }).parties[0];
    expect(of('tr-TR')).toMatchObject({ name: 'Türkiye', lang: 'tr' });
    expect(of('fr')).toMatchObject({ name: 'Turkey', lang: 'en' });
  });
});

describe('stance lines', () => {
  test('each stance that was coded has a line of its word', () => {
    expect(lineWords(galleryScene())).toMatchObject({
      'a aid': 'supports',
      'b aid': 'conditional',
      'a arms': 'opposes',
      'a vote': 'both',
      'e leave': 'neutral',
    });
  });

  test('silence and what cannot be coded have none', () => {
    const words = lineWords(galleryScene());
    expect(words).not.toHaveProperty('g leave');
    expect(words).not.toHaveProperty('f aid');
  });

  test('a dot is in ink where a yes and a no meet at one tip', () => {
    const scene = galleryScene({ parties: ['a', 'c'] });
    const tones = scene.stances
      .filter((line) => line.issue === 'arms')
      .map((line) => scene.dots.find((dot) => dot.x === line.tip.x && dot.y === line.tip.y)?.tone);
    const tips = new Set(scene.stances.filter((line) => line.issue === 'arms').map((line) => line.tip.x));
    expect(new Set(tones)).toEqual(new Set(tips.size === 1 ? ['both'] : ['alignment', 'conflict']));
  });
});

describe('arcs', () => {
  test('a width is px per unit of the sum, the same under every filter', () => {
    const scale = arcScale(GALLERY, 'none');
    const widthIn = (scene: Scene) => tie(scene, 'a~b')?.arcs.find((arc) => arc.arc === 'conflict')?.width;
    expect(widthIn(galleryScene())).toBeCloseTo((11 * 4) / 6);
    expect(widthIn(galleryScene({ issues: ['arms', 'leave'] }))).toBeCloseTo((11 * 2) / 6);
    expect(arcWidth(scale, 0.01)).toBe(1);
  });

  test('min and the choice of arcs hide arcs, never the numbers', () => {
    const name = tie(galleryScene(), 'a~b')?.name;
    const quiet = galleryScene({ min: 2 });
    expect(tie(quiet, 'a~b')?.arcs.map((arc) => arc.arc)).toEqual(['conflict']);
    expect(tie(quiet, 'a~b')?.name).toBe(name);
    expect(tie(galleryScene({ arcs: ['alignment'] }), 'a~b')?.arcs.map((arc) => arc.arc)).toEqual([
      'alignment',
    ]);
    expect(galleryScene({ arcs: [] }).ties).toEqual([]);
  });

  test('the choice of arcs never touches pills', () => {
    expect(galleryScene({ arcs: [] }).issues).toEqual(galleryScene().issues);
    expect(galleryScene({ arcs: [] }).stances).toEqual(galleryScene().stances);
  });

  test('a tie of fewer than three compared issues is paler and says so', () => {
    const scene = galleryScene();
    expect(tie(scene, 'a~b')?.description).toBeUndefined();
    expect(tie(scene, 'a~c')?.description).toBe('little evidence');
    const opacity = (key: string) =>
      tie(scene, key)?.arcs.find((arc) => arc.arc === 'conflict')?.opacity ?? 0;
    expect(opacity('a~c')).toBeLessThan(opacity('a~b'));
  });

  test('only a pale arc has a spine, which is thinner than the arc', () => {
    const scene = galleryScene();
    for (const arc of scene.ties.flatMap(({ arcs, little }) => (little ? arcs : []))) {
      expect(arc.spine?.opacity).toBe(1);
      expect(arc.spine?.width).toBeLessThan(arc.width);
    }
    for (const arc of tie(scene, 'a~b')?.arcs ?? []) expect(arc.spine).toBeUndefined();
  });
});

describe('pills', () => {
  test('only an issue that somebody is for and somebody against is contested', () => {
    const contested = galleryScene().issues.filter((issue) => issue.contested);
    expect(contested.map((issue) => issue.id)).toEqual(['arms', 'leave', 'vote', 'zones']);
  });

  test('pills can be all in view, those first shown, or off; no tie changes', () => {
    const some = { ...GALLERY, shownIssues: ['arms'] };
    const at = handPlaced(some, {});
    const scene = (pills: 'all' | 'shown' | 'off') =>
      buildScene({
        reading: readingOf(some, wholeView(some, { pills })),
        placement: at,
        texts: graph,
        language: 'en',
      });
    expect(scene('all').issues).toHaveLength(5);
    expect(scene('shown').issues.map((issue) => issue.id)).toEqual(['arms']);
    expect(scene('off').issues).toEqual([]);
    expect(scene('off').ties).toEqual(scene('all').ties);
  });
});

describe('nothing moves', () => {
  test('filters hide and never move what stays', () => {
    const whole = galleryScene();
    const few = galleryScene({ parties: ['a', 'b', 'c'], issues: ['arms', 'leave'] });
    const place = ({ x, y }: { x: number; y: number }) => ({ x, y });
    for (const mark of [...few.parties, ...few.issues]) {
      const before = [...whole.parties, ...whole.issues].find((each) => each.key === mark.key);
      expect(before && place(before)).toEqual(place(mark));
    }
    expect([few.width, few.height]).toEqual([whole.width, whole.height]);
  });
});

describe('the legend', () => {
  test('explains what is in the picture, and nothing else', () => {
    const all = legend(galleryScene());
    expect(all.roles).toEqual(['negotiating-party', 'guarantor', 'mediator', 'observer', 'host', 'absent']);
    expect(all.words).toEqual(['supports', 'conditional', 'opposes', 'both', 'neutral']);
    expect(all.widths.map((width) => width.amount)).toEqual([0.5, 2, 3]);
    const few = legend(galleryScene({ parties: ['a', 'b'], issues: ['arms'] }));
    expect(few.roles).toEqual(['negotiating-party']);
    expect(few).toMatchObject({
      contested: true,
      undisputed: false,
      arcs: ['conflict'],
      words: ['supports', 'opposes'],
    });
  });

  test('has no figures where no arc is drawn', () => {
    expect(legend(galleryScene({ arcs: [] })).widths).toEqual([]);
  });
});
