/** Work that nobody waits for: done where the browser has nothing else to do, and called off where it is not wanted any more. */

/** Where a browser does not say when it is idle: this much later, ms. */
const LATER = 200;

/** Works one step after another, each in an idle moment of its own; gives the way to call off what has not begun. */
export function whenIdle(steps: Iterator<unknown>): () => void {
  let off = (): void => undefined;
  const next = (): void => {
    if (!steps.next().done) wait();
  };
  function wait(): void {
    if (typeof requestIdleCallback === 'function') {
      const asked = requestIdleCallback(next);
      off = () => cancelIdleCallback(asked);
    } else {
      const timer = setTimeout(next, LATER);
      off = () => clearTimeout(timer);
    }
  }
  wait();
  return () => off();
}
