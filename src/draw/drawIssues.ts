/** Issues: pills with a sign and a title, and the titles that come back where a pill is too small for its own. */
import type { BaseType, Selection } from 'd3';
import type { Labels, PillLabel } from '../layout/labelParts.ts';
import type { SceneIssue } from '../layout/sceneParts.ts';
import { signPath } from '../layout/sceneShapes.ts';
import { must } from '../model/lookup.ts';
import { drawLines } from './drawText.ts';
import { joinMarks, move, put, round, type Layer, type Marks } from './join.ts';

/** The halo of paper that cuts what passes under a pill, units. */
const HALO = 3;

/** A mark's box on the screen is at least this, px. */
const TARGET = 24;

/** Corners of a pill: half round for one line. */
const CORNER = 14;

export function drawIssues(
  layer: Layer,
  issues: readonly SceneIssue[],
  labels: Labels | undefined,
  scale: number,
  duration: number,
): void {
  const enter = (entering: Marks<SceneIssue>): void => {
    entering.append('rect').attr('class', 'halo');
    entering.append('rect').attr('class', 'focus-ring');
    const face = entering.append('g').attr('class', 'face').attr('opacity', 0);
    face.append('rect').attr('class', 'pill');
    face.append('path').attr('class', 'sign');
    face.append('g').attr('class', 'title');
    entering.append('rect').attr('class', 'selected-ring');
    entering.append('rect').attr('class', 'hit');
  };
  const classesOf = ({ contested }: SceneIssue): string[] => (contested ? ['contested'] : []);
  const groups = joinMarks(layer, 'issue', issues, duration, enter, classesOf);
  box(groups.select('.halo'), () => HALO);
  box(groups.select('.pill'), () => 0);
  move(groups.select('.face'), duration, { opacity: (issue) => issue.opacity });
  if (!labels) return;
  box(groups.select('.focus-ring'), () => 4);
  box(groups.select('.selected-ring'), () => 4.5);
  box(groups.select('.hit'), (issue) => Math.max(0, (TARGET / scale - issue.height) / 2));
  const labelOf = (issue: SceneIssue): PillLabel => must(labels.issues, issue.id);
  drawTitle(groups.select<SVGGElement>('.face'), (issue) => issue, labelOf);
}

/** Titles that came back on plates of their own, above all pills. They take no pointer: the pill below does. */
export function drawPlates(layer: Layer, issues: readonly SceneIssue[], labels: Labels): void {
  const plated = issues.flatMap((issue) => {
    const plate = labels.plates.get(issue.id);
    return plate ? [{ issue, plate }] : [];
  });
  const groups = layer
    .selectChildren<SVGGElement, (typeof plated)[number]>('g')
    .data(plated, ({ issue }) => issue.key)
    .join((entering) => {
      const made = entering.append('g');
      made.append('rect');
      made.append('path').attr('class', 'sign');
      made.append('g').attr('class', 'title');
      return made;
    });
  put(groups, {
    class: ({ issue }) => `plate${issue.contested ? ' contested' : ''}`,
    lang: ({ issue }) => issue.lang ?? null,
  });
  put(groups.select('rect'), {
    x: ({ plate }) => round(plate.box.left),
    y: ({ plate }) => round(plate.box.top),
    width: ({ plate }) => round(plate.box.right - plate.box.left),
    height: ({ plate }) => round(plate.box.bottom - plate.box.top),
    rx: () => CORNER,
  });
  drawTitle(
    groups,
    ({ issue }) => issue,
    ({ plate }) => plate,
  );
}

/** Sign and lines of a title, in groups that have a `.sign` and a `.title`. */
function drawTitle<D>(
  groups: Selection<SVGGElement, D, SVGGElement, unknown>,
  issueOf: (datum: D) => SceneIssue,
  labelOf: (datum: D) => PillLabel,
): void {
  put(groups.select('.sign'), {
    d: (datum) => signPath(issueOf(datum).contested, labelOf(datum).sign.half),
    transform: (datum) => `translate(${round(labelOf(datum).sign.x)},${round(labelOf(datum).sign.y)})`,
  });
  drawLines(
    groups.select<SVGGElement>('.title'),
    (datum) => labelOf(datum).lines,
    (datum) => labelOf(datum).size,
  );
}

/** Sets rects to the pills' boxes, grown on all sides (units). */
function box(
  rects: Selection<BaseType, SceneIssue, SVGGElement, unknown>,
  grown: (issue: SceneIssue) => number,
): void {
  put(rects, {
    x: (issue) => round(issue.x - issue.width / 2 - grown(issue)),
    y: (issue) => round(issue.y - issue.height / 2 - grown(issue)),
    width: (issue) => round(issue.width + 2 * grown(issue)),
    height: (issue) => round(issue.height + 2 * grown(issue)),
    rx: (issue) => round(CORNER + grown(issue)),
  });
}
