/** A strength drawn as steps: as many filled as the verb is strong. The words beside it say the same. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { stepOf } from '../../components/strength.ts';
import { strengths, type Commitment } from '../../schema/commitments.ts';

const step = 12;

/** The steps, for the eye alone. */
export const steps = (strength: Commitment['strength']): Element =>
	s(
		'svg',
		{ className: 'steps', viewBox: `0 0 ${strengths.length * step} ${step}`, ariaHidden: 'true', focusable: 'false' },
		strengths.map((_, index) =>
			s('rect', {
				x: index * step + 0.75,
				y: 10.5 - (index + 1) * 1.5,
				width: 9,
				height: (index + 1) * 1.5,
				fill: index < stepOf(strength) ? 'currentColor' : 'none',
				stroke: 'currentColor',
				strokeWidth: 0.75,
			}),
		),
	);
