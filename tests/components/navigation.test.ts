import { expect, test } from 'vitest';
import { linksInBar, navigation } from '../../src/components/navigation.ts';
import { buildEdition } from '../../src/model/edition.ts';
import { readContent } from '../../src/source/read.ts';
import { caseFolder } from '../fixtures/case.ts';

const links = navigation(buildEdition(readContent(caseFolder('second-case'))));

test('the bar names what one reads and looks up, in the order of the menu, which has all pages', () => {
	const bar = linksInBar(links);
	expect(bar[0]?.path).toBe('/');
	expect(bar.length).toBeGreaterThan(4);
	expect(bar.length).toBeLessThan(links.length);
	expect(links.filter((link) => bar.includes(link))).toEqual(bar);
});
