/** Words that were spoiled on their way into a text. */
import { garbledIn } from '../garbled.ts';
import type { Syntax } from './reading.ts';

/** Doubts them. */
export const garbled: Syntax = (_tree, { source, doubt }) => {
	for (const { index, wrong, advice } of garbledIn(source)) doubt('garbled-text', index, wrong, advice);
};
