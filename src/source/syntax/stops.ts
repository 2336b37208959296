/** The stops that a raised mark stands after, whichever way it was typed. Pure. */

const stops = /^[.,;:!?…，。；：！？]+/u;

/** The stops that a text begins with; '' where it begins with none. */
export const stopsBeginning = (text: string): string => stops.exec(text)?.[0] ?? '';

/** Where a mark stands that was typed at a place of a text. */
export const afterStops = (text: string, at: number): number => at + stopsBeginning(text.slice(at)).length;
