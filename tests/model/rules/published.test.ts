/** A published anchor that is gone says where it leads now. */
import { expect, test } from 'vitest';
import { published } from '../../../src/model/rules/published.ts';
import { formatProblem } from '../../../src/source/problem.ts';
import { readContent } from '../../../src/source/read.ts';
import { withCase } from '../../fixtures/case.ts';

const words = 'Many scholars saw the campaign as civil society at the table';
const lost = (path: string, said: string, near?: string) =>
	`${path}: this published anchor is gone; it said ‘${said}’; bring it back, or write here as heir the address that says it now, or as note what was there${near === undefined ? '' : `; did you mean '${near}'?`}`;
const noHeir = (path: string, heir: string, said: string, near?: string) =>
	`${path}: the heir of this published anchor, '${heir}', is no address that is there; write the address that now says ‘${said}’, or as note what was there${near === undefined ? '' : `; did you mean '${near}'?`}`;

test.for<readonly [what: string, ledger: Readonly<Record<string, object>>, says: readonly string[]]>([
	['nothing was published', {}, []],
	['all is there', { '/#not-from-below': { words } }, []],
	[
		'gone, with a note, and with an heir that is there',
		{ '/#a': { words, note: 'It said so.' }, '/#b': { words, heir: '/#not-from-below' } },
		[],
	],
	['gone: what says the same is meant', { '/#a': { words } }, [lost('/#a', words, '/#not-from-below')]],
	['gone: nothing says the same', { '/#a': { words: 'Xylophone zebras' } }, [lost('/#a', 'Xylophone zebras')]],
	[
		'an heir that is nearly there, before what says the same',
		{ '/#a': { words: 'In two days 122 governments sign', heir: '/#not-from-belov' } },
		[noHeir('/#a', '/#not-from-belov', 'In two days 122 governments sign', '/#not-from-below')],
	],
	['an heir that is nowhere', { '/#a': { words, heir: '/xyz' } }, [noHeir('/#a', '/xyz', words, '/#not-from-below')]],
	[
		'the last of several heirs',
		{ '/#a': { words, heir: '/#b' }, '/#b': { words: 'Xylophone zebras', heir: '/xyz' } },
		[noHeir('/#a', '/xyz', words, '/#not-from-below'), noHeir('/#b', '/xyz', 'Xylophone zebras')],
	],
])('%s', ([, ledger, says]) => {
	const entries = Object.entries(ledger).map(([path, entry]) => [path, { since: '1', ...entry }]);
	const change = { file: 'anchors.json', text: JSON.stringify(Object.fromEntries(entries), null, '\t') };
	const told = withCase('second-case', [change], (folder) =>
		published({ content: readContent(folder) }).map((problem) =>
			formatProblem(problem).replace(/^.*?anchors\.json:\d+:\d+ lost-anchor /, ''),
		),
	);
	expect(told).toEqual(says);
});
