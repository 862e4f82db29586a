/** Sharing data of one's own. */
import { figure } from './forms.ts';
export const share = {
  title: 'Your data',
  explained:
    'It stands behind the # of the address, which browsers send to no server. Whoever has the link has the data.',
  contains: 'This link contains your data.',
  words: 'With the words of the statements',
  length: (n: number) => `${figure(n)} characters`,
  fits: 'Short enough for every messenger we know.',
  cut: (names: string) =>
    `Too long for ${names}, which cut links of this length. Send it by mail, or send the file.`,
  tooLong:
    'Too much for a link. Send the Parley file and the link above: the view opens once the file is opened.',
  link: 'Link with the data in it',
  copy: 'Copy the link with the data',
  copied: 'Link copied. It contains your data.',
  refused: 'The browser did not allow copying. Select the link and copy it.',
  file: 'Or as a file, for any size:',
  save: 'Save the Parley file',
  waits: 'This link alone shows nothing to others: the data set is only on this machine.',
};
