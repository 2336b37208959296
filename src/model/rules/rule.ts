/** What an integrity rule is given, and what it gives. */
import { fieldName, type Problem, type RuleId } from '../../source/problem.ts';
import type { MarkdownCollection } from '../../schema/index.ts';
import type { Content, FieldPath, Position } from '../../source/types.ts';

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

/** What has fields, and knows where each of them stands. */
export interface Fielded {
	readonly at: (path: FieldPath) => Position;
}

/** An error in a field. */
export const errorAt = (
	of: Fielded,
	path: FieldPath,
	rule: RuleId,
	wrong: string,
	advice: string,
	nearest?: string,
): Problem => error(rule, of.at(path), fieldName(path), wrong, advice, nearest);

/** A warning of a field. */
export const warningAt = (...told: Parameters<typeof errorAt>): Problem => ({
	...errorAt(...told),
	severity: 'warning',
});

/** What keeps a file from being read at all. */
const unread: readonly RuleId[] = ['unreadable-file', 'bad-yaml', 'bad-json', 'bad-name'];

/** True where a file could not be read, or an entry was refused: what it says is unknown, and so is what follows from that. */
export const isBroken = ({ refused, problems }: Content): boolean =>
	refused.length > 0 || problems.some(({ rule }) => unread.includes(rule));

/** True where a file of a collection is there and was refused: what it says is unknown, and so is what it lacks. */
export const isIncomplete = ({ ids, entries }: Content, collection: MarkdownCollection): boolean =>
	entries[collection].length < ids[collection].size;
