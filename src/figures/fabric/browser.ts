/** Keeps the kinds that are shown in the address. Without it the boxes choose all the same, by the style sheet alone. */
import { keepBoxes } from '../shared/boxes.ts';

/** Brings the fabric to life. */
export const bring = (figure: HTMLElement): void => keepBoxes(figure, '.fabric-matrix a');
