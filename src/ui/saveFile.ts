/** Hands a file that was made here to the browser, which saves it. Nothing is fetched. */

/** Some browsers read the address only some time after the click; an address that is gone then is an empty file. */
const READ_BY = 60_000;

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY);
}
