/**
 * Works that try the styles: without an author, a part, a post, a body, Chinese, edited, undated, in a journal; a chapter,
 * a newspaper with two authors, three authors, a Chinese book, an edition that a body signed.
 */
import { articleSource, editionSource, eventSource } from '../../../src/citation/edition-source.ts';
import { buildEdition } from '../../../src/model/edition.ts';
import { sources as schema } from '../../../src/schema/sources.ts';
import { readContent } from '../../../src/source/read.ts';
import { caseFolder } from '../../fixtures/case.ts';

const edition = buildEdition(readContent(caseFolder('second-case')));
const [event] = edition.events;
const site = {
	...edition.site,
	title: 'A pledge between rivals: the commitments of September',
	shortTitle: 'A pledge between rivals',
	edition: { version: '1.2.0', date: '2026-09-05' },
};
if (!event) throw new Error('the second case has no event');

export const works = [
	{ ...editionSource(site, 'https://example.org/'), id: 'edition' },
	{
		...eventSource(site, event, 'https://example.org/timeline/#event-a'),
		id: 'event',
		title: 'Two states sign a treaty',
	},
	{ ...articleSource(edition), id: 'article' },
	...schema.parse([
		{
			id: 'post',
			type: 'post-weblog',
			title: 'A good case of diplomacy: what was agreed',
			author: [{ family: 'Renard', given: 'Thomas' }],
			'container-title': 'Reshaping Europe',
			publisher: 'Egmont Institute',
			issued: { 'date-parts': [[2015, 9, 30]] },
			accessed: { 'date-parts': [[2026, 1, 2]] },
			URL: 'https://example.org/post/',
			language: 'en',
		},
		{
			id: 'body',
			type: 'report',
			title: 'Comprehensive study on cybercrime',
			author: [{ literal: 'United Nations Office on Drugs and Crime' }],
			publisher: 'United Nations',
			issued: { 'date-parts': [[2013, 2]] },
			URL: 'https://example.org/study.pdf',
			language: 'en',
		},
		{
			id: 'chinese',
			type: 'webpage',
			title: '习近平访美49项成果清单',
			author: [{ literal: '外交部' }],
			issued: { 'date-parts': [[2015, 9, 26]] },
			URL: 'https://example.org/zh/',
			language: 'zh-CN',
		},
		{
			id: 'edited',
			type: 'book',
			title: 'Cyber-diplomacy: managing foreign policy in the twenty-first century',
			editor: [{ family: 'Potter', given: 'Evan H.' }],
			publisher: 'McGill-Queen’s University Press',
			issued: { 'date-parts': [[2002]] },
			language: 'en',
		},
		{
			id: 'undated',
			type: 'webpage',
			title: 'Group of governmental experts',
			'container-title': 'Digital Watch',
			URL: 'https://example.org/gge',
			language: 'en',
		},
		{
			id: 'journal',
			type: 'article-journal',
			title: 'The impact of China on cybersecurity: fiction and friction',
			author: [{ family: 'Lindsay', given: 'Jon R.' }],
			'container-title': 'International Security',
			'container-title-short': 'Int’l Sec.',
			volume: 39,
			issue: 3,
			page: '7–47',
			issued: { 'date-parts': [[2015]] },
			DOI: '10.1162/ISEC_a_00189',
			language: 'en',
		},
		{
			id: 'chapter',
			type: 'chapter',
			title: 'Diplomacy in the European Union',
			author: [{ family: 'Costa', given: 'Dora' }],
			editor: [{ family: 'Ernst', given: 'Felix G.' }],
			'container-title': 'Handbook of diplomacy',
			publisher: 'Academic Press',
			'publisher-place': 'London',
			page: '33–48',
			issued: { 'date-parts': [[2019]] },
			language: 'en',
		},
		{
			id: 'news',
			type: 'article-newspaper',
			title: 'Two rivals seek a deal for cyberspace',
			author: [
				{ family: 'Adler', given: 'Ann E.' },
				{ family: 'Brandt', given: 'Ben' },
			],
			'container-title': 'Financial Times',
			issued: { 'date-parts': [[2015, 9, 20]] },
			URL: 'https://example.org/news',
			language: 'en',
		},
		{
			id: 'three',
			type: 'article-journal',
			title: 'Norms in the open',
			author: [
				{ family: 'Adler', given: 'Ann E.' },
				{ family: 'Brandt', given: 'Ben' },
				{ family: 'Costa', given: 'Dora' },
			],
			'container-title': 'American Journal of International Law',
			'container-title-short': 'Am. J. Int’l L.',
			volume: 110,
			issue: 3,
			page: '425–479',
			issued: { 'date-parts': [[2016]] },
			language: 'en',
		},
		{
			id: 'chinese-book',
			type: 'book',
			title: '网络空间国际规则的形成',
			author: [{ family: '王', given: '磊' }],
			publisher: '人民出版社',
			'publisher-place': '北京',
			issued: { 'date-parts': [[2017]] },
			language: 'zh-CN',
		},
	]),
	{
		...editionSource(
			{ ...site, edition: { ...site.edition, editor: 'Institute for Reading' } },
			'https://example.org/',
		),
		id: 'signed',
	},
];
