/** The page as one file, and what a page that is a file says of itself. */
export const oneFile = {
  title: 'One file to send',
  explained:
    'The app, the data with every word, and this view in one HTML file. It opens by double click, without a network, and asks nobody for anything.',
  save: 'Save as one HTML file',
  making: 'Making the file …',
  saved: (name: string, size: string) => `Written: ${name}, ${size}.`,
  failed: (why: string) =>
    `The file was not made: a part of Parley could not be had from the host. Reload the page and try again. The message was: ${why}`,
  isFile:
    'This page is a file: its address opens nothing on another machine. To share this view, save it as a file and send that.',
  keepsNothing:
    'This page is a file: it keeps nothing of what you open. To have it again, save it as one HTML file under Share view.',
};
