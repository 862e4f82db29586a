/** Mounts the page. With React in a file of its own (vite.config.ts). */
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export function mount(page: ReactNode, root: HTMLElement): void {
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
