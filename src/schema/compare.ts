/** Orders texts by their letters alone, alike on every machine: an order for ties, in no language. Pure. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
