/** The sign of a finding: told apart by shape, without a colour. For the eye alone: the word stands beside it. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MeasureFinding } from '../../model/measures.ts';

const shapes: Readonly<Record<MeasureFinding, string>> = {
	fell: 'M0-6V6M-4.5 1.5L0 6L4.5 1.5',
	'changed in kind': 'M-6-5H-1V0H-6zM1 3a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z',
	'no change': 'M-6-2H6M-6 2H6',
	rose: 'M0 6V-6M-4.5-1.5L0-6L4.5-1.5',
	'cannot say': 'M-3.2-3A3.2 3.2 0 1 1 0 .4V2.2M0 5V6',
};

/** The sign of a finding. */
export const sign = (finding: MeasureFinding): Element =>
	s('svg.measures-sign', { viewBox: '-8 -8 16 16', ariaHidden: 'true', focusable: 'false' }, [
		s('path', { d: shapes[finding] }),
	]);
