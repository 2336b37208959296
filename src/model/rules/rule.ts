/** What an integrity rule is given, and what it gives. */
import type { Problem, RuleId } from '../../source/problem.ts';
import type { MarkdownCollection } from '../../schema/index.ts';
import type { Content, Position } from '../../source/types.ts';

/** What a rule may look at. */
export interface RuleContext {
	readonly content: Content;
}

/** A rule: the content in, its problems out. */
export type Rule = (context: RuleContext) => readonly Problem[];

/** An error of a rule. */
export const error = (
	rule: RuleId,
	position: Position,
	field: string,
	wrong: string,
	advice: string,
	nearest?: string,
): Problem => ({
	severity: 'error',
	rule,
	position,
	field,
	wrong,
	advice,
	...(nearest === undefined ? {} : { nearest }),
});

/** A warning of a rule: shown, and no reason to fail. */
export const warning = (...told: Parameters<typeof error>): Problem => ({ ...error(...told), severity: 'warning' });

/** True where a file of a collection is there and was refused: what it says is unknown, and so is what it lacks. */
export const isIncomplete = ({ ids, entries }: Content, collection: MarkdownCollection): boolean =>
	entries[collection].length < ids[collection].size;
