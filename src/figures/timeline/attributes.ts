/**
 * The data attributes, as `dataset` has them, by which the script finds what the build wrote: each stands here once, for both. Those of the
 * public contract are `data-figure`, `data-event`, `data-track` and `data-date`. Imported as a whole
 * (`import * as data`), so that a script has only those that it uses.
 */

/** Of the figure: the first day of what it draws, and the day after the last. */
export const from = 'from';
export const to = 'to';
/** Of the figure: it is the page's own; address, filters and the full list belong to it. */
export const whole = 'whole';
/** Of the figure: what its title says before the finding. */
export const about = 'about';
/** Of the figure, written by the script: it runs (`waiting`, `failed`); the figure is explored. */
export const script = 'script';
export const explored = 'explored';
/** Of a drawing: its width in user units. */
export const width = 'width';
/** Of a lane's head: its track. */
export const lane = 'lane';
/** Of a button: what it does. Of one that chooses a part of the period: its days, `from/to`. */
export const does = 'do';
export const part = 'part';
/** Of a slider: which end it moves. */
export const end = 'end';
