/** Figures as they stand on the screen: at most two decimals, with a true minus sign. */
export function figure(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return (rounded === 0 ? '0' : String(rounded)).replace('-', '−');
}

/** A position's value, where the sign is what matters: `+0.5`, `0`, `−1`. */
export function signed(value: number): string {
  const text = figure(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}
