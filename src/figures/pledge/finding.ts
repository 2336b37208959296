/** The explorer's finding: how many of the cases the pledge covers, and how little turns the verdict. Pure. */
import { counted, inWords } from '../../model/counting.ts';
import { smallestChanges } from '../../model/pledge.ts';
import type { PledgeData } from './data.ts';

/** `Of 34 cases four are found ‘Covered by the pledge’; in 33 a single changed fact turns the verdict.` */
export const finding = ({ model, cases }: PledgeData): string => {
	const first = model.verdicts[0];
	const covered = cases.filter(({ verdict }) => verdict === first?.id).length;
	const turned = cases.filter(({ facts }) => smallestChanges(model, facts, undefined, 1).length > 0).length;
	const are = covered === 1 ? 'is' : 'are';
	const none = covered === 0 ? 'none' : inWords(covered);
	const where = turned === cases.length ? 'in each' : `in ${turned === 0 ? 'none' : inWords(turned)}`;
	return `Of ${counted(cases.length, 'case')} ${none} ${are} found ‘${first?.label ?? ''}’; ${where} a single changed fact turns the verdict.`;
};
