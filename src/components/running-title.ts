/** The running title of pages on paper: a style sheet, since no other holds words of an edition. */

/** What a string of a style sheet would end at, and what a line of it may not hold. */
const escaped = (words: string): string =>
	words.replace(/\s+/g, ' ').replace(/['\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);

const none = '@top-left{content:none}';

/**
 * The sheet: at the head of each page but the first, which has the title itself, and those of the briefing, which have
 * their own. A browser without boxes in margins passes over it. It stands in no layer: it comes before the sheet that says
 * their order.
 */
export const runningTitle = (words: string): string =>
	`@media print{@page{@top-left{content:'${escaped(words)}';font:8pt 'Edition Sans',sans-serif;color:#494650;vertical-align:bottom;padding-block-end:2.5mm}}@page :first{${none}}@page briefing{${none}}}\n`;
