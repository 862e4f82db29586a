/** Parts of the page whose code comes when it is first asked for, and can be asked for again if it did not come. */
import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';

/** Code that did not come: the connection is gone, or the host has a newer page and no longer this one's files. */
export class PartMissing extends Error {
  /** Asks anew at the next need. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void = () => undefined) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.forget = forget;
  }
}

/** Waits for code; rejects with `PartMissing` if it does not come. */
export async function coming<T>(code: Promise<T>, forget?: () => void): Promise<T> {
  try {
    return await code;
  } catch (cause) {
    throw new PartMissing(cause, forget);
  }
}

/** A component of code that comes later. Stands inside `Later`. */
export function partOf<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  // React remembers for good that a lazy component did not come: another attempt is another lazy component.
  const fresh = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(async () => ({ default: await coming(load(), again) }));
  const again = (): void => {
    Part = fresh();
  };
  let Part = fresh();
  return function ComesLater(props: P): ReactNode {
    return <Part {...props} />;
  };
}
