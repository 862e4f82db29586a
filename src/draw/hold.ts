/** A finger held still: what hovering is to a mouse. */

/** How long until a press is a hold, ms: as long as phones take for their own. */
const HOLD = 500;

/** A finger that moves less than this, px, is still. */
const STILL = 10;

export interface Holder {
  /** A finger has been held where it was put down. */
  readonly onHold: (event: PointerEvent) => void;
  /** It was lifted, or does something else by now. */
  readonly onRelease: () => void;
}

/** Listens for holds until the signal. What follows a hold is no click. */
export function listenForHold(svg: SVGSVGElement, holder: Holder, signal: AbortSignal): void {
  let pressed: PointerEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;

  function end(): void {
    clearTimeout(timer);
    if (pressed && held) holder.onRelease();
    pressed = undefined;
  }

  function start(event: PointerEvent): void {
    end();
    held = false;
    // A second finger pinches.
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    pressed = event;
    timer = setTimeout(() => {
      held = true;
      holder.onHold(event);
    }, HOLD);
  }

  function move(event: PointerEvent): void {
    if (!pressed || held) return;
    if (Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > STILL) end();
  }

  svg.addEventListener('pointerdown', start, { signal });
  svg.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) svg.addEventListener(type, end, { signal });
  svg.addEventListener(
    'contextmenu',
    (event) => {
      if (pressed) event.preventDefault();
    },
    { signal },
  );
  svg.addEventListener(
    'click',
    (event) => {
      if (held) event.stopImmediatePropagation();
      held = false;
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', end);
}
