/** Opens the reader's own browser, where there is somebody in front of a screen. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} program */
const onPath = (program) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * The command that opens an address on this desktop; undefined where there is none: in CI, over SSH, without a display.
 * @param {string} address
 * @returns {[string, ...string[]] | undefined}
 */
function opener(address) {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION) return undefined;
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return (DISPLAY || WAYLAND_DISPLAY) && onPath('xdg-open') ? ['xdg-open', address] : undefined;
}

/**
 * Opens an address if there is a desktop; a browser that does not start is only reported.
 * @param {string} address
 */
export function openBrowser(address) {
  const command = opener(address);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', (error) => console.error(`the browser did not open: ${error.message}`));
  child.unref();
}
