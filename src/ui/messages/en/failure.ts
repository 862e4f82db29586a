/** What is said where something failed, and what can be done without losing anything. */
export const failure = {
  title: 'This part of the page failed',
  crashed: 'The rest still works, and nothing you chose is lost: it is in the address. The message was:',
  wholeTitle: 'The page failed',
  whole: 'What you chose is not lost: it is in the address. The message was:',
  missingTitle: 'This part of the page could not be loaded',
  missing:
    'Either the connection is gone, or a newer version of Parley stands on the host than in this tab: reloading brings that, and the address keeps what you chose. The message was:',
  comesBack: 'The data set that is open comes back when you reload.',
  goes: 'The data set that is open is not kept on this machine. Save it as a file before you reload.',
  retry: 'Try again',
  reload: 'Reload the page',
  copy: 'Copy what happened',
  copied: 'Copied.',
  copyRefused: 'The browser did not allow copying. Select the text and copy it.',
  reportLabel: 'What happened',
  report: (version: string, address: string, error: string) =>
    `Parley ${version}\nAddress: ${address}\nMessage: ${error}\n`,
  unkept: 'Not kept: gone when this page is closed.',
  save: 'Save as a Parley file',
};
