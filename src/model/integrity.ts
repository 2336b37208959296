/** The integrity check: every rule over the whole content, every problem at once. Pure. */
import { compareProblems, formatProblem, type Problem } from '../source/problem.ts';
import type { Content } from '../source/types.ts';
import { anchors } from './rules/anchors.ts';
import { copies } from './rules/copies.ts';
import { directives } from './rules/directives.ts';
import { divide } from './rules/divide.ts';
import { drafting } from './rules/drafting.ts';
import { headings } from './rules/headings.ts';
import { ids } from './rules/ids.ts';
import { later } from './rules/later.ts';
import { languages } from './rules/languages.ts';
import { repeatedLinks } from './rules/links.ts';
import { quotations } from './rules/quotations.ts';
import { references } from './rules/references.ts';
import { markupInFields } from './rules/markup.ts';
import { outcomes } from './rules/outcomes.ts';
import { parts } from './rules/parts.ts';
import { pledge } from './rules/pledge.ts';
import { published } from './rules/published.ts';
import { phrases, retold } from './rules/retold.ts';
import type { Rule } from './rules/rule.ts';
import { addresses, rawHtml } from './rules/safety.ts';
import { sources } from './rules/sources.ts';
import { spans } from './rules/spans.ts';
import { staleClaims } from './rules/stale.ts';
import { unused } from './rules/unused.ts';
import { wording } from './rules/wording.ts';

const rules: readonly Rule[] = [
	references,
	quotations,
	spans,
	later,
	divide,
	ids,
	sources,
	anchors,
	headings,
	directives,
	rawHtml,
	markupInFields,
	addresses,
	languages,
	copies,
	retold,
	phrases,
	parts,
	wording,
	outcomes,
	pledge,
	drafting,
	repeatedLinks,
	staleClaims,
];

/** Everything that is wrong with the content, in the order of its files and lines, each problem once. */
export const checkContent = (content: Content): Problem[] => {
	const context = { content };
	const found = [...content.problems, ...rules.flatMap((rule) => rule(context))];
	// What is broken may be what uses an entry, so that what nothing uses, and what is lost, is told once all else is well.
	const all = [...found, ...(errorsIn(found).length > 0 ? [] : [...unused(context), ...published(context)])].sort(
		compareProblems,
	);
	return all.filter(
		(problem, index) => index === 0 || formatProblem(problem) !== formatProblem(all[index - 1] ?? problem),
	);
};

/** The errors among problems: what fails a build. */
export const errorsIn = (problems: readonly Problem[]): Problem[] =>
	problems.filter(({ severity }) => severity === 'error');
