/** Generated negotiations: camps are planted, some parties speak more, some issues are spoken of more. */
import { random } from './random.mjs';

/** @typedef {{ party: string, issue: string, position: 'supports' | 'opposes', date: string }} Said */

/** Planted camps, if nobody says otherwise. A party's camp is its number modulo this. */
export const CAMPS = 5;

/** The first day that anything is said, and how many days there are. */
export const FIRST_DAY = Date.UTC(2020, 0, 1) / 86_400_000;
export const DAYS = 1826;

/** `2020-01-31`. @param {number} day since 1970 */
export const isoDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * What the parties say: nine times in ten the line of their camp.
 * @param {number} count
 * @param {number} parties
 * @param {number} issues
 * @param {{ seed?: number, least?: number, camps?: number }} [options] `least`: statements of every party
 * @returns {Said[]}
 */
export function generateStatements(count, parties, issues, { seed = 5, least = 0, camps = CAMPS } = {}) {
  const next = random(seed + count + parties * 31 + issues);
  const lines = Array.from({ length: camps }, () => Array.from({ length: issues }, () => next() >= 0.5));
  return Array.from({ length: count }, (_, at) => {
    const party = at < least * parties ? at % parties : Math.floor(parties * next() ** 1.5);
    const issue = Math.floor(issues * next() ** 1.5);
    const day = FIRST_DAY + Math.floor(next() * DAYS);
    const supports = lines[party % camps]?.[issue] === next() < 0.9;
    return {
      party: `party-${party}`,
      issue: `issue-${issue}`,
      position: supports ? 'supports' : 'opposes',
      date: isoDay(day),
    };
  });
}
