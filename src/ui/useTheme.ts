/** The colours that a reader chose, for all of the page; else those of the system. */
import { useEffect } from 'react';
import type { View } from '../model/view.ts';

export function useTheme(theme: View['theme']): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }, [theme]);
}
