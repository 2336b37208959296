/**
 * Keeps the choice of findings in the address, and says how many are shown. Without it the boxes choose all the same, by
 * the style sheet alone, and every commitment stands in the page.
 */
import { keepBoxes } from '../shared/boxes.ts';

/** Brings the promises to life. */
export const bring = (figure: HTMLElement): void => keepBoxes(figure, '.promises-rows > [data-finding]');
