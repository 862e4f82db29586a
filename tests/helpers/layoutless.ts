/** What jsdom has no layout for: observers of size, and questions about the screen. */
import { vi } from 'vitest';

/** Stands in for `ResizeObserver` and `matchMedia`; says which elements are observed. */
export function standInForLayout(): { readonly observed: ReadonlySet<Element> } {
  const observed = new Set<Element>();
  class Observer {
    own = new Set<Element>();
    observe(element: Element): void {
      this.own.add(element);
      observed.add(element);
    }
    unobserve(element: Element): void {
      this.own.delete(element);
      observed.delete(element);
    }
    disconnect(): void {
      for (const element of this.own) this.unobserve(element);
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('reduce'), media: query }),
  );
  return { observed };
}
