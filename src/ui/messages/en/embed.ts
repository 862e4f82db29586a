/** The page inside another one, and the line that puts it there. */
export const embed = {
  whole: 'Open this view in Parley',
  title: 'Put this view into a page',
  explained:
    'Readers of that page can open every mark. The wheel scrolls the page until they click the picture. Nothing is sent anywhere.',
  frozen: 'With this version of the data: a newer one is told of',
  live: 'Always with the newest data',
  snippet: 'HTML of the frame',
  copy: 'Copy the HTML',
  copied: 'HTML copied.',
  refused: 'The browser did not allow copying. Select the HTML and copy it.',
};
