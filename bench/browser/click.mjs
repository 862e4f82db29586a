/** A click as a person makes it: the pointer rests before the button goes down, and the button before it comes up. */
import { pause } from './processes.mjs';
import { answered } from './watched.mjs';

/**
 * How long, ms. What the pointer leaves and reaches is drawn meanwhile, and filmed: encoding that picture takes one of two
 * cores for longer than most answers take.
 */
const RESTS = 300;
const DOWN = 90;

/** Brings the pointer to a place, and waits. @param {import('playwright-core').CDPSession} session @param {import('./gestures.mjs').Point} at */
export async function pointAt(session, at) {
  await send(session, { type: 'mouseMoved', ...at, button: 'none' });
  await pause(RESTS);
}

/** Presses and lets go where the pointer is. @param {import('playwright-core').CDPSession} session @param {import('./gestures.mjs').Point} at */
export async function click(session, at) {
  const pressed = { ...at, button: 'left', clickCount: 1 };
  await send(session, { type: 'mousePressed', ...pressed, buttons: 1 });
  await pause(DOWN);
  await send(session, { type: 'mouseReleased', ...pressed });
}

/** @param {import('playwright-core').CDPSession} session @param {any} event */
const send = (session, event) => answered(session.send('Input.dispatchMouseEvent', event), event.type);
