/** The picture's place on the page. */

/** Whether the page has one column now, as in app.css. */
export const isOneColumn = (): boolean => matchMedia('(max-width: 860px)').matches;

/** On a phone brings the picture to the top of the screen: what is selected comes up as a sheet over its lower half. */
export function showStage(): void {
  if (isOneColumn()) document.getElementById('view')?.scrollIntoView({ block: 'start' });
}
