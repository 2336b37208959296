/** What an address asks for in vain, no longer than a line has room for. */
export const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
