/** Whether an edition has the page for courses: one without a question has none. Pure. */
import type { Edition } from './types.ts';

/** True where `/teach/` exists. */
export const isTaught = ({ content }: Edition): boolean => content.entries.questions.length > 0;
