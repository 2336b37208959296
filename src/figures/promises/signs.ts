/** The sign of a finding: told apart by shape, without a colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { OutcomeFinding } from '../../model/promises.ts';

/** What is drawn within a ring of radius 5.5 about the middle; a disputed finding has no ring, but two halves that part. */
const shapes: Readonly<Record<OutcomeFinding, () => Element[]>> = {
	kept: () => [s('circle', { r: 6.2, fill: 'currentColor' })],
	'kept for a time': () => [ring(), s('path', { d: 'M0-5.5a5.5 5.5 0 0 0 0 11z', fill: 'currentColor' })],
	'not kept': () => [
		ring(),
		s('path', { d: 'M-3.9-3.9l7.8 7.8M-3.9 3.9l7.8-7.8', fill: 'none', stroke: 'currentColor' }),
	],
	disputed: () => [
		s('path', { d: 'M-1.3-6.2v12.4l-5.4-6.2z', fill: 'currentColor' }),
		s('path', { d: 'M1.3-5.4v10.8l4.7-5.4z', fill: 'none', stroke: 'currentColor' }),
	],
	'not known': () => [s('circle', { r: 5.5, fill: 'none', stroke: 'currentColor', strokeDasharray: '2.2 2.1' })],
};

const ring = (): Element => s('circle', { r: 5.5, fill: 'none', stroke: 'currentColor' });

/** The sign, for the eye alone: the word stands beside it. */
export const sign = (finding: OutcomeFinding): Element =>
	s(
		'svg',
		{
			className: 'promises-sign',
			viewBox: '-8 -8 16 16',
			width: 16,
			height: 16,
			ariaHidden: 'true',
			focusable: 'false',
		},
		[s('g', { strokeWidth: 1.5 }, shapes[finding]())],
	);
