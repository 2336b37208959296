import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/model/integrity.ts';
import { formatProblem } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read.ts';

test('the event of the README, copied as it stands, checks clean', { timeout: 60_000 }, () => {
	const readme = readFileSync('README.md', 'utf8');
	const [, name = ''] = /example to try and delete again, `content\/(events\/[a-z-]+\.md)`/.exec(readme) ?? [];
	const [, block = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? [];
	const folder = mkdtempSync(join(tmpdir(), 'readme-'));
	try {
		cpSync('content', folder, { recursive: true });
		writeFileSync(join(folder, name), block);
		const content = readContent(folder);
		expect(content.entries.events.map(({ id }) => `events/${id}.md`)).toContain(name);
		expect(checkContent(content).map(formatProblem)).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
