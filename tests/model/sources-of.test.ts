import { expect, test } from 'vitest';
import { sourcesOf } from '../../src/model/sources-of.ts';
import { readContent } from '../../src/source/read.ts';
import { withCase } from '../fixtures/case.ts';

test('an entry rests on its own list, then on what its text cites besides, each once', () => {
	const cites = '[@unoda-apl]. More [@anderson-2000; @unoda-apl].';
	const changes = [{ file: 'events/ottawa-signing.md', from: '[@unoda-apl].', to: cites }];
	const found = withCase('second-case', changes, (folder) =>
		readContent(folder)
			.entries.events.filter(({ id }) => id === 'ottawa-signing')
			.map(sourcesOf),
	);
	expect(found).toEqual([['unoda-apl', 'anderson-2000']]);
});
