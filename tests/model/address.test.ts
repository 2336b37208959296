/** The addresses of the site: what others have linked to must not change by the way. */
import { describe, expect, test } from 'vitest';
import {
	anchorOf,
	figureId,
	isEntityKind,
	pageOf,
	pathOfLink,
	paths,
	placeOf,
	withBase,
} from '../../src/model/address.ts';
import { linkSchemes } from '../../src/schema/fields.ts';

test.for([
	[paths.citePart('p'), '/cite/#cite-p'],
	[paths.question('q'), '/teach/#question-q'],
	[paths.preview('essay'), '/preview/essay.png'],
	[paths.data('events'), '/data/events.json'],
	[paths.dataSchema('events'), '/data/schema/events.schema.json'],
	[paths.table('events'), '/data/events.csv'],
	[paths.bibliography('ris'), '/data/sources.ris'],
	[paths.citation('article', 'bib'), '/cite/article.bib'],
	[paths.figureData('wording', 'clause'), '/data/figures/wording/clause.json'],
	[paths.explore('pledge'), '/explore/pledge/'],
	[paths.embed('timeline'), '/embed/timeline/'],
	[paths.embed('wording', 'clause'), '/embed/wording/clause/'],
	[paths.embedCode('/embed/wording/clause/'), '/teach/#code-wording-clause'],
	[paths.index('actor'), '/actors/'],
	[paths.drafting(''), '/explore/drafting/'],
	[paths.drafting('verb.should support.gone to.all'), '/explore/drafting/?words=verb.should+support.gone+to.all'],
	[paths.usesOfSources('c'), '/sources/used/c/'],
	[paths.source('s'), '/sources/#source-s'],
	[paths.meeting('m', 'first'), '/mechanisms/m/#meeting-first'],
] as const)('%s', ([path, expected]) => {
	expect(path).toBe(expected);
});

test('where a link leads, by its scheme', () => {
	const target = (scheme: string) => (scheme === 'commitment' ? 'treaty/no-use' : 'it');
	expect(linkSchemes.map((scheme) => `${scheme} ${pathOfLink(scheme, target(scheme))}`)).toEqual([
		'agreement /agreements/it/',
		'actor /actors/it/',
		'mechanism /mechanisms/it/',
		'concept /concepts/it/',
		'event /timeline/#event-it',
		'section /#it',
		'paragraph /#it',
		'commitment /agreements/treaty/#commitment-no-use',
	]);
});

test('where the entry of a collection stands', () => {
	expect(Object.entries(placeOf).map(([collection, place]) => `${collection} ${place('it')}`)).toEqual([
		'agreements /agreements/it/',
		'actors /actors/it/',
		'mechanisms /mechanisms/it/',
		'concepts /concepts/it/',
		'events /timeline/#event-it',
		'claims /evidence/#claim-it',
		'measures /explore/measures/#measure-it',
		'scenarios /explore/pledge/#case-it',
		'pledge /explore/pledge/',
		'activities /explore/concepts/#activity-it',
		'areas /explore/areas/#area-it',
		'ties /explore/fabric/#tie-it',
		'questions /teach/#question-it',
	]);
});

test.for([
	['agreement', true],
	['agreements', false],
	['event', false],
	['toString', false],
] as const)('%s is a kind of the reference: %s', ([name, is]) => {
	expect(isEntityKind(name)).toBe(is);
});

describe('an address', () => {
	test.for([
		['/', '/', ''],
		['/#part', '/', 'part'],
		['/actors/canada/', '/actors/canada/', ''],
		['/timeline/#event-a', '/timeline/', 'event-a'],
	] as const)('%s is one of the page %s, and of the anchor ‘%s’', ([path, page, anchor]) => {
		expect([pageOf(path), anchorOf(path)]).toEqual([page, anchor]);
	});

	test.for([
		['/', '/timeline/', '/timeline/'],
		['/essay', '/timeline/', '/essay/timeline/'],
		['/essay/', '/', '/essay/'],
		['/a/b//', '/#part', '/a/b/#part'],
	] as const)('behind the base %s, %s is %s', ([base, path, whole]) => {
		expect(withBase(base, path)).toBe(whole);
	});
});

test('the anchor of a figure has its name, and what tells it from others of its name', () => {
	expect([figureId('timeline'), figureId('wording', 'clause')]).toEqual(['figure-timeline', 'figure-wording-clause']);
});
