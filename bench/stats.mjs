/** Medians and the like. */

/**
 * @param {readonly (number | null | undefined)[]} values
 * @param {number} share from 0 to 1
 * @returns {number | null} null without any value
 */
export function quantile(values, share) {
  const sorted = values.filter((each) => each !== null && each !== undefined).sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** @param {readonly (number | null | undefined)[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const sum = (values) => values.reduce((total, each) => total + each, 0);
