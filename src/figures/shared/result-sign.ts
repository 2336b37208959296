/** The sign of a test's result: told apart by shape, without a colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TestResult } from '../../model/pledge.ts';

const ring = (): Element => s('circle', { r: 5.5, fill: 'none', stroke: 'currentColor' });

const shapes: Readonly<Record<TestResult, () => readonly Element[]>> = {
	met: () => [s('circle', { r: 6.2, fill: 'currentColor' })],
	arguable: () => [ring(), s('path', { d: 'M0-5.5a5.5 5.5 0 0 0 0 11z', fill: 'currentColor' })],
	failed: () => [ring(), s('path', { d: 'M-3.9-3.9l7.8 7.8M-3.9 3.9l7.8-7.8', fill: 'none', stroke: 'currentColor' })],
};

/** The sign, for the eye alone: the word stands beside it. */
export const sign = (result: TestResult): Element =>
	s('svg', { className: 'result-sign', viewBox: '-8 -8 16 16', width: 16, height: 16, ariaHidden: 'true' }, [
		s('g', { strokeWidth: 1.5 }, [...shapes[result]()]),
	]);
