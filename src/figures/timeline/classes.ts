/**
 * The classes by which the script finds what the build wrote: each stands here once, for both. Imported as a whole
 * (`import * as classes`), so that a script has only those that it uses.
 */

export const figure = 'timeline';
/** A drawing for one width; one of them is shown. */
export const drawing = 'tl-svg';
/** A lane of the drawing for paper. */
export const onPaper = 'tl-paper';
/** Around the drawings. */
export const frame = 'tl-drawing';
/** The mark and label of an event. */
export const event = 'ev';
export const leader = 'leader';
/** Of an event: after the horizon; hidden; the one that is chosen. */
export const late = 'late';
export const out = 'out';
export const chosen = 'chosen';
/** Groups that are drawn anew when the extent changes. */
export const axis = 'axis';
export const marked = 'marked';
/** The head of a lane, and its count. */
export const lane = 'lane';
export const count = 'n';
/** Controls. */
export const tracks = 'tl-tracks';
export const parts = 'tl-parts';
export const more = 'tl-more';
export const filters = 'tl-filters';
export const status = 'tl-status';
export const title = 'tl-title';
