/** The letter of a part of the clause: numbers are those of the sources. Pure. */
export const partLetter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
