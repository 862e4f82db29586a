/** Figures as they stand on the screen: at most two decimals, with a true minus sign. */
export function figure(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return (rounded === 0 ? '0' : String(rounded)).replace('-', '−');
}
