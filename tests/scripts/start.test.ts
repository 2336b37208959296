import { afterEach, describe, expect, test, vi } from 'vitest';
import { start } from '../../src/scripts/start.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the features of a page', () => {
	const names = ['search', 'cards', 'timeline', 'contents', 'companion'];
	test.each(names)('where %s throws at its start, the others start all the same, and it is reported', (broken) => {
		const reported: unknown[] = [];
		vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
		const started: string[] = [];
		start(
			names.map((name) => () => {
				if (name === broken) throw new Error(name);
				started.push(name);
			}),
		);
		expect(started).toEqual(names.filter((name) => name !== broken));
		expect(reported.map(String)).toEqual([`Error: ${broken}`]);
	});
});
