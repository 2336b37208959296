/**
 * What no test of behaviour should hold word by word: the descriptions of keys. (That each has one is held by
 * tests/schema; that they are printed, by docs/fields.md.)
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

export const strykerPlugins = [
	declareValuePlugin(PluginKind.Ignore, 'words', {
		/** @param path a place in Babel's tree; `any`, since the package gives it no type of its own */
		shouldIgnore: (/** @type {any} */ path) =>
			path.listKey === 'arguments' && path.parent.callee?.property?.name === 'describe'
				? 'a description, for readers of the schema'
				: undefined,
	}),
];
