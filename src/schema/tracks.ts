/** The tracks of events: apart from the schema, so that the browser has them without its library. */

/**
 * Who acted. One state or body: unilateral (charges, sanctions, laws, strategies, speeches). Two, by agreement or
 * meeting: bilateral. Three or more, or in a forum: multilateral. An attack, leak or accident, or its being made public: incident.
 */
export const tracks = ['bilateral', 'multilateral', 'unilateral', 'incident'] as const;
export type Track = (typeof tracks)[number];
