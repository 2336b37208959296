import { describe, expect, test } from 'vitest';
import { builds, pagesOf } from './site.ts';

describe.each(builds)('structure of %s', (folder) => {
	const everyPage = (fault: (page: ReturnType<typeof pagesOf>[number]) => string | undefined): readonly string[] =>
		pagesOf(folder).flatMap((page) => {
			const found = fault(page);
			return found === undefined ? [] : [`${page.file}: ${found}`];
		});

	test('there are pages of each kind', () => {
		const paths = pagesOf(folder).map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(['/', '/timeline/', '/sources/', '/about/', '/404.html']));
		expect(paths.length).toBeGreaterThan(10);
	});

	test('one heading of the first level, within the one main part', () => {
		expect(
			everyPage(({ root }) => {
				const [heads, mains] = [root.querySelectorAll('h1'), root.querySelectorAll('main')];
				if (mains.length !== 1) return `${mains.length} main elements`;
				return heads.length === 1 ? undefined : `${heads.length} h1 elements`;
			}),
		).toEqual([]);
	});

	test('headings go down one level at a time', () => {
		expect(
			everyPage(({ root }) => {
				const levels = root.querySelectorAll('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName[1]));
				const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
				return at < 0 ? undefined : `an h${levels[at]} after an h${levels[at - 1] ?? 0}`;
			}),
		).toEqual([]);
	});

	test('no heading is empty', () => {
		expect(
			everyPage(({ root }) =>
				root.querySelectorAll('h1,h2,h3,h4,h5,h6').some(({ text }) => text.trim() === '')
					? 'an empty heading'
					: undefined,
			),
		).toEqual([]);
	});

	test('ids are unique', () => {
		expect(
			everyPage(({ root }) => {
				const seen = new Set<string>();
				const twice = root.querySelectorAll('[id]').find(({ id }) => seen.size === seen.add(id).size);
				return twice && `id="${twice.id}" stands twice`;
			}),
		).toEqual([]);
	});

	test('a class is a name, as a style sheet can write it', () => {
		expect(
			everyPage(({ root }) => {
				const classes = root.querySelectorAll('[class]').flatMap((element) => element.classNames.split(/\s+/));
				const odd = classes.find((name) => !/^[a-z][\w-]*$/i.test(name));
				return odd === undefined ? undefined : `class ${JSON.stringify(odd)}`;
			}),
		).toEqual([]);
	});

	test('language, title, description and policy are there', () => {
		expect(
			everyPage(({ root }) => {
				if (root.querySelector('html')?.getAttribute('lang') !== 'en-GB') return 'no lang="en-GB"';
				if ((root.querySelector('head > title')?.text.trim() ?? '') === '') return 'no title';
				if (!root.querySelector('meta[name="description"]')?.getAttribute('content')) return 'no description';
				return root.querySelector('meta[http-equiv="Content-Security-Policy"]') ? undefined : 'no policy';
			}),
		).toEqual([]);
	});

	test('the contents in the bar lead wherever those of the essay do', () => {
		const essay = pagesOf(folder).find(({ path }) => path === '/')?.root;
		const linksIn = (selector: string) =>
			essay?.querySelectorAll(`${selector} a`).map((link) => [link.getAttribute('href'), link.text]) ?? [];
		expect(linksIn('nav.contents > div > ul').length).toBeGreaterThan(3);
		expect(linksIn('.bar-contents nav > ul')).toEqual(linksIn('nav.contents > div > ul'));
	});

	test('no two pages have one title', () => {
		const titles = pagesOf(folder)
			.filter(({ path }) => !path.startsWith('/embed/'))
			.map(({ root, file }) => [root.querySelector('title')?.text.trim() ?? '', file] as const);
		const shared = [...Map.groupBy(titles, ([title]) => title)].filter(([, pages]) => pages.length > 1);
		expect(shared.map(([title, pages]) => `${title}: ${pages.map(([, file]) => file).join(', ')}`)).toEqual([]);
	});
});

describe('the essay as it was built', () => {
	test('each paragraph has an anchor and its number, counted through', () => {
		const [name = ''] = builds[0] ?? [];
		const essay = pagesOf(name).find(({ path }) => path === '/');
		const paragraphs = essay?.root.querySelectorAll('[data-paragraph]') ?? [];
		expect(paragraphs.length).toBeGreaterThan(0);
		expect(paragraphs.map((paragraph) => paragraph.getAttribute('data-number'))).toEqual(
			paragraphs.map((_, index) => String(index + 1)),
		);
		expect(paragraphs.filter(({ id, attributes }) => id !== attributes['data-paragraph'])).toEqual([]);
	});
});
