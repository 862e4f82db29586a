/** The picture's place on the page. */

/** Where the page has one column, as in app.css. */
const ONE_COLUMN = '(max-width: 860px)';

/** On a phone brings the picture to the top of the screen: what is selected comes up as a sheet over its lower half. */
export function showStage(): void {
  if (matchMedia(ONE_COLUMN).matches) document.getElementById('view')?.scrollIntoView({ block: 'start' });
}
