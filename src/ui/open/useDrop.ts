/** Files dropped anywhere on the page, whole folders too. */
import { useEffect, useEffectEvent, useState } from 'react';
import { droppedFiles } from './droppedFiles.ts';

/** Calls back with dropped files; true while files are held over the page. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const hear = useEffectEvent(onFiles);
  useEffect(() => {
    const ended = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
      addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes('Files')) act(event);
        },
        { signal: ended.signal },
      );
    // Without this the browser would leave the page and show the file itself.
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(hear);
    });
    return () => ended.abort();
  }, []);
  return over;
}
