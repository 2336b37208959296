/** What the script shares with the build beyond classes.ts and attributes.ts. */

/** The attribute's name in HTML. */
export const attribute = (name: string): string => `data-${name}`;

/** The address of the timeline's file below the site's root. */
export const eventsPath = '/timeline/events.json';

/** An entry of the full list, which stands on the timeline's own page. */
export const fullEntry = '.events li[data-event]';
