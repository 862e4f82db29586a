/** From a view's findings and the data set's places to a finished picture. */
import { blocsOf } from '../analysis/blocs.ts';
import { issuesInView } from '../analysis/filter.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Dataset, Id, Role } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';
import { tagIn, textIn } from '../model/text.ts';
import type { Selection, View } from '../model/view.ts';
import { arcScale, thinner } from './arcScale.ts';
import { emphasise } from './emphasis.ts';
import type { PlacedIssue, PlacedParty, Placement } from './placement.ts';
import type { Scene, SceneIssue, SceneParty } from './sceneParts.ts';
import { rolePath } from './sceneShapes.ts';
import { sceneBlocs } from './sceneBlocs.ts';
import type { CrowdTexts } from './campNames.ts';
import { sceneCrowd } from './sceneCrowd.ts';
import { formerTies, sceneGhosts } from './sceneGhosts.ts';
import { sceneDots, sceneStances } from './sceneStances.ts';
import { sceneTies, type TieTexts } from './sceneTies.ts';
import { titleEm } from './sizes.ts';
import { wrapTitle } from './wrap.ts';

/** The words that the picture says besides the data set's own. */
export interface SceneTexts extends TieTexts, CrowdTexts {
  readonly name: string;
  readonly contested: string;
  readonly undisputed: string;
  readonly roles: Readonly<Record<Role, string>>;
}

/** What a picture at rest is made of. */
export interface RestInput {
  readonly reading: Reading;
  readonly placement: Placement;
  readonly texts: SceneTexts;
  /** The reader's language, a BCP 47 tag. */
  readonly language: string;
}

export interface SceneInput extends RestInput {
  /** What the pointer or the keyboard is on. */
  readonly preview?: Selection | undefined;
}

/** The finished picture of a view: what is selected stands out. */
export function buildScene(input: SceneInput): Scene {
  const { dataset, view } = input.reading;
  return emphasise(restScene(input), dataset, view.select, input.preview);
}

/** The picture before anything is selected or previewed. */
export function restScene(input: RestInput): Scene {
  const { reading, placement, texts, language } = input;
  const { dataset, view } = reading;
  const shownParties = new Set(view.parties);
  const shownIssues = drawnIssues(view, dataset);
  const nameOf = (id: Id): string =>
    textIn(must(lookup(dataset).parties, id).name, language, dataset.language);
  const inView = placement.parties.filter(({ id }) => shownParties.has(id));
  const crowd = placement.camps && sceneCrowd(reading, placement, inView, nameOf, texts);
  const places = crowd?.places ?? inView;
  const pills = placement.issues.filter(({ id }) => shownIssues.has(id));
  const parties = places.map((place) => sceneParty(place, input));
  const scale = arcScale(dataset, view.norm);
  // Outlines of thousands of ties would say nothing: the lists do.
  const former = crowd ? new Map<string, undefined>() : formerTies(reading);
  const shown = { view, placement, scale: crowd ? thinner(scale) : scale, texts, former, nameOf };
  const ties = sceneTies(crowd?.ties ?? reading.ties, shown);
  const was = sceneTies(
    [...former.values()].filter((tie) => tie !== undefined),
    shown,
  );
  // Stances are found when they are asked for: a crowd has no pills, and no lines to them.
  const stances = pills.length === 0 ? [] : sceneStances(reading.stances, pills, places);
  return {
    name: texts.name,
    selection: undefined,
    width: placement.width,
    height: placement.height,
    arcScale: shown.scale,
    parties,
    issues: pills.map((place) => sceneIssue(place, input)),
    camps: crowd?.camps ?? [],
    bundles: crowd?.bundles ?? [],
    crowd: crowd?.crowd,
    blocs: view.blocs && !crowd ? sceneBlocs(blocsOf(reading.tieTable).blocs, places) : [],
    ties,
    ghosts: sceneGhosts(was, ties, former),
    stances,
    dots: sceneDots(stances),
  };
}

/** The issues that have a pill: none, those first shown, or all; only ever those in view. */
function drawnIssues(view: View, dataset: Dataset): ReadonlySet<Id> {
  if (view.pills === 'off') return new Set();
  const inView = issuesInView(view, dataset);
  return new Set(view.pills === 'all' ? inView : inView.filter((id) => dataset.shownIssues.includes(id)));
}

function sceneParty(place: PlacedParty, { reading, texts, language }: RestInput): SceneParty {
  const { dataset } = reading;
  const party = must(lookup(dataset).parties, place.id);
  return {
    key: `party.${place.id}`,
    selection: { kind: 'party', id: place.id },
    id: place.id,
    name: textIn(party.name, language, dataset.language),
    lang: tagIn(party.name, language, dataset.language),
    short: textIn(party.shortName, language, dataset.language),
    description: texts.roles[party.role],
    role: party.role,
    shape: rolePath(party.role, place.r),
    x: place.x,
    y: place.y,
    r: place.r,
    labelSide: place.labelSide,
    room: place.box.right - place.box.left,
    pressed: false,
    state: 'rest',
    opacity: 1,
  };
}

function sceneIssue(place: PlacedIssue, { reading, placement, texts, language }: RestInput): SceneIssue {
  const { dataset } = reading;
  const issue = must(lookup(dataset).issues, place.id);
  const title = textIn(issue.title, language, dataset.language);
  const contested = reading.contested.has(place.id);
  return {
    key: `issue.${place.id}`,
    selection: { kind: 'issue', id: place.id },
    id: place.id,
    name: title,
    lang: tagIn(issue.title, language, dataset.language),
    lines: placement.pillLines === 1 ? [title] : wrapTitle(title, 500, titleEm(place.width)),
    description: contested ? texts.contested : texts.undisputed,
    contested,
    x: place.x,
    y: place.y,
    width: place.width,
    height: place.height,
    pressed: false,
    state: 'rest',
    opacity: 1,
  };
}
