/** Who answers for an edition: its page says who has signed it, or that nobody has. */
import { expect, test } from 'vitest';
import { readContent } from '../../src/source/read.ts';
import { builds, pagesOf } from './site.ts';

const contents = ['content', 'tests/fixtures/second-case'];

test.each(builds.map(([folder], index) => [folder, contents[index] ?? '']))('%s', (folder, content) => {
	const editor = readContent(content).files.site?.data.edition.editor;
	const words = pagesOf(folder)
		.find(({ path }) => path === '/about/')
		?.root.querySelector('[aria-labelledby="answers"]')
		?.text.replace(/\s+/g, ' ');
	expect(words).toContain(
		editor === undefined ? 'No named person has signed this edition' : `This edition is signed by ${editor}.`,
	);
});
