/** The finding of the wording in a sentence. Pure. */
import { capital } from './capital.ts';
import { counted, inWords, listed } from './counting.ts';
import type { PartFate } from './wording.ts';

const quoted = ({ part }: PartFate): string => `‘${part.words}’`;

/** The fates of which most is to be said, in the order of the parts; none where there is nothing to say. */
const most = (fates: readonly PartFate[], number: (fate: PartFate) => number): readonly PartFate[] => {
	const highest = Math.max(0, ...fates.map(number));
	return highest === 0 ? [] : fates.filter((fate) => number(fate) === highest);
};

/** Of parts that stand in so many texts, how far that is known by report alone. */
const byReport = (stood: readonly PartFate[], number: number, later: number): string => {
	const [first] = stood;
	if (!first || stood.every(({ reported }) => reported === 0)) return '';
	if (stood.length > 1) return ', in part by report';
	if (number === 1) return ', by report';
	if (first.reported < number) return `, by report in ${inWords(first.reported)} of them`;
	return number === 2 ? ', by report in both' : `, by report in ${number === later ? 'all' : `all ${inWords(number)}`}`;
};

/**
 * Which parts stand word for word in most of the later texts, and which are gone from most: the title of the figure.
 * Whether other words in a part's place say the same is for readers to judge, so that nothing is said of them.
 */
export const wordingFinding = (fates: readonly PartFate[]): string => {
	const later = Math.max(0, ...fates.map(({ same, changed, gone, unknown }) => same + changed + gone + unknown));
	const all =
		later === 1 ? 'the one later text' : later === 2 ? 'both later texts' : `all ${counted(later, 'later text')}`;
	const texts = (number: number): string =>
		number === later ? all : `${inWords(number)} of ${counted(later, 'later text')}`;
	const stood = most(fates, ({ same }) => same);
	const lost = most(fates, ({ gone }) => gone);
	const verb = (many: readonly PartFate[], one: string, several: string): string => (many.length === 1 ? one : several);
	const first =
		stood.length === 0
			? `no part stands word for word in ${later === 1 ? all : 'any later text'}`
			: `${listed(stood.map(quoted))} ${verb(stood, 'stands', 'stand')} word for word in ${texts(stood[0]?.same ?? 0)}${byReport(stood, stood[0]?.same ?? 0, later)}`;
	const gone = lost[0]?.gone ?? 0;
	if (gone === 0) return `${capital(first)}.`;
	const from = gone < later ? inWords(gone) : later === 1 ? 'it' : later === 2 ? 'both' : 'all';
	return `${capital(first)}; ${listed(lost.map(quoted))} ${verb(lost, 'is', 'are')} gone from ${from}.`;
};
