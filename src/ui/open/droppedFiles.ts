/** The files in what was dropped, those in folders too. */

/** More files than any format has: a folder dropped by mistake is not read to its end. */
const MOST_FILES = 200;

export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // The list is emptied as soon as the event is over: what is in it must be taken at once.
  const dropped = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  const files: File[] = [];
  for (const each of dropped) {
    if (each instanceof File) files.push(each);
    else await collect(each, files);
  }
  return files;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (isFile(entry)) {
    files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives its entries in parts; an empty one is the last.
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (part.length === 0) return;
      for (const each of part) await collect(each, files);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
