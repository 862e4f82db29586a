/**
 * Runs in every page before its own scripts, and uses only what a browser offers any page: `__probe` has the long tasks,
 * the slow events, the frames and the delays of a gesture, and the last click.
 */
export function probe() {
  /** @type {any} */
  const seen = { long: [], events: [], frames: null, delays: null, click: null };
  Reflect.set(globalThis, '__probe', seen);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.long.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) seen.events.push([name, duration]);
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16, buffered: true }));

  /** When something first was in the document, ms since the navigation. @param {string} name @param {string} selector */
  seen.watchFor = (name, selector) => {
    const look = () => {
      if (document.querySelector(selector)) seen[name] = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  };

  // After a frame's callbacks, style, layout and paint of the main thread, a message comes next.
  const channel = new MessageChannel();
  /** @type {((at: number) => void)[]} */
  let waiting = [];
  channel.port1.addEventListener('message', () => {
    const at = performance.now();
    const told = waiting;
    waiting = [];
    for (const tell of told) tell(at);
  });
  channel.port1.start();
  /** @param {(at: number) => void} tell */
  const afterFrame = (tell) => {
    waiting.push(tell);
    if (waiting.length === 1) requestAnimationFrame(() => channel.port2.postMessage(0));
  };
  for (const type of ['mousemove', 'wheel']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        if (seen.delays) afterFrame((at) => seen.delays?.push(at - timeStamp));
      },
      { capture: true, passive: true },
    );
  }
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const click = { at: timeStamp, frame: /** @type {number | null} */ (null) };
      seen.click = click;
      afterFrame((at) => {
        click.frame = at - timeStamp;
      });
    },
    { capture: true },
  );
  /** Notes each frame in which something in an element changes, ms since the navigation. @param {string} selector */
  seen.watchChanges = (selector) => {
    const element = document.querySelector(selector);
    if (!element) return;
    const onChange = () => afterFrame((at) => (seen.changed = at));
    new MutationObserver(onChange).observe(element, { subtree: true, childList: true, attributes: true });
  };
  seen.start = () => {
    seen.frames = [];
    seen.delays = [];
    const frame = () => {
      if (!seen.frames) return;
      seen.frames.push(performance.now());
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  seen.stop = () => {
    const { frames, delays } = seen;
    seen.frames = null;
    seen.delays = null;
    return { frames, delays };
  };
}
