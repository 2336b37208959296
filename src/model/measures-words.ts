/** What the measures find, in a sentence. Pure. */
import { counted, inWords, listed } from './counting.ts';
import type { MeasureFinding, Measures } from './measures.ts';

const found: Readonly<Record<MeasureFinding, string>> = {
	fell: 'a fall',
	'changed in kind': 'a change in kind',
	'no change': 'no change',
	rose: 'a rise',
	'cannot say': '',
};

/** What measures that agree find. */
const agreed = (finding: MeasureFinding, number: number): string => {
	if (number === 1) return `The only measure ${finding === 'cannot say' ? finding : `finds ${found[finding]}`}.`;
	if (finding === 'cannot say') return `${number === 2 ? 'Neither' : 'None'} of ${counted(number, 'measure')} can say.`;
	return `${number === 2 ? 'Both measures' : `All ${counted(number, 'measure')}`} find ${found[finding]}.`;
};

/** `Of twelve measures three find a fall, two a change in kind, two no change, three a rise, and two cannot say.` */
export const measuresFinding = ({ groups, number }: Measures): string => {
	const [first] = groups;
	if (!first) return '';
	if (groups.length === 1) return agreed(first.finding, number);
	const parts = groups
		.filter(({ finding }) => finding !== 'cannot say')
		.map(({ finding, measures }, index) => {
			const verb = index > 0 ? '' : measures.length === 1 ? 'finds ' : 'find ';
			return `${inWords(measures.length)} ${verb}${found[finding]}`;
		});
	const undecided = groups.find(({ finding }) => finding === 'cannot say')?.measures.length;
	const told = undecided === undefined ? listed(parts) : `${parts.join(', ')}, and ${inWords(undecided)} cannot say`;
	return `Of ${counted(number, 'measure')} ${told}.`;
};
