/** What stands in texts and fields: links, addresses, languages, markup where there is none, copies. */
import { describe, expect, test } from 'vitest';
import { copies } from '../../../src/model/rules/copies.ts';
import { languages } from '../../../src/model/rules/languages.ts';
import { repeatedLinks } from '../../../src/model/rules/links.ts';
import { markupInFields } from '../../../src/model/rules/markup.ts';
import { addresses, rawHtml } from '../../../src/model/rules/safety.ts';
import { actor, agreement, event, section, site, sources, told, type Few } from './few.ts';

describe('two links in a row to one entry', () => {
	const too = (column: number, line = 6) =>
		`warning: essay/01-one.md:${line}:${column} repeated-link body: the link before this one leads to 'a' too; leave the second one plain`;

	test.for<readonly [what: string, body: string, says: readonly string[]]>([
		['are one too many, and three two', '[A](actor:a) [A](actor:a) [A](actor:a)', [too(14), too(27)]],
		['in two paragraphs as well', '[A](actor:a)\n\n[A](actor:a)', [too(1, 8)]],
		['but for one to another between them', '[A](actor:a) [B](actor:b) [A](actor:a)', []],
		['whatever of another kind stands between', '[A](actor:a) [B](section:one) [A](actor:a)', [too(31)]],
		['but for other kinds', '[A](actor:a) [A](concept:a)', []],
		[
			'but for sections, and addresses of the web',
			'[A](section:a) [A](section:a) [A](https://a.example) [A](https://a.example)',
			[],
		],
		['but for a callout', '[A](actor:a)\n\n:::note\n[A](actor:a)\n:::', []],
		['but for a note, and for two notes', '[A](actor:a)[^m][^n]\n\n[^m]: [A](actor:a)\n\n[^n]: [A](actor:a)', []],
		['within a note', 'A.[^m]\n\n[^m]: [A](actor:a) [A](actor:a)', [too(20, 8)]],
	])('%s', ([, body, says]) => {
		expect(told(repeatedLinks, { 'essay/01-one.md': section(body) })).toEqual(says);
	});

	test('in two texts are none', () => {
		const files = { 'essay/01-one.md': section('[A](actor:a)'), 'essay/02-two.md': section('[A](actor:a)') };
		expect(told(repeatedLinks, files)).toEqual([]);
	});
});

describe('addresses', () => {
	const typed =
		'begin it with http://, https:// or mailto:, or with one of agreement:, actor:, mechanism:, concept:, event:, section:, paragraph:, commitment:';
	const whole = 'write it whole, with its host: https://example.org/page';
	const https = 'begin it with https://';

	test.for<readonly [address: string, advice: string | undefined]>([
		['https://example.org', undefined],
		['http://example.org/a', undefined],
		['mailto:a@example.org', undefined],
		['https://', whole],
		['HTTP:', whole],
		['https:///page', whole],
		['mailto:', 'write whose it is: mailto:name@example.org'],
		['MAILTO:', 'write whose it is: mailto:name@example.org'],
		['www.example.org', https],
		['WWW.example', https],
		['//www.example.org/a', https],
		['//example.org', https],
		['example.org', https],
		['my-house.example.org/a', https],
		['example.org?a', https],
		['example.org#a', https],
		['example', typed],
		['example.org:80', typed],
		['/page', typed],
		['#page', typed],
		['./www.example.org', typed],
		['javascript:alert', typed],
		['xhttp:', typed],
		['xmailto:', typed],
		['/actors/a-party/', 'write a typed link, [words](actor:a-party)'],
		['/agreements/one', 'write a typed link, [words](agreement:one)'],
		['../concepts/one.md', 'write a typed link, [words](concept:one)'],
		['mechanisms/one.md', 'write a typed link, [words](mechanism:one)'],
		['/timeline/#one', 'write a typed link, [words](event:one)'],
		['/#what-it-says', 'write a typed link, [words](paragraph:what-it-says)'],
		['/sources/one/', typed],
		['event', `${typed}; did you mean 'event'?`],
		['events:one', `${typed}; did you mean 'event'?`],
	])('%s', ([address, advice]) => {
		expect(told(addresses, { 'events/e.md': event('', `[A](${address})`) })).toEqual(
			advice === undefined
				? []
				: [`events/e.md:11:1 bad-address body: '${address}' is no address that may stand here; ${advice}`],
		);
	});

	test('each is told, in fields too', () => {
		const files: Few = { 'site.yaml': site("gaps: ['[A](/a) [B](/b)']") };
		expect(told(addresses, files)).toEqual([
			`site.yaml:20:8 bad-address gaps[0]: '/a' is no address that may stand here; ${typed}`,
			`site.yaml:20:8 bad-address gaps[0]: '/b' is no address that may stand here; ${typed}`,
		]);
	});
});

test('raw HTML, wherever it stands', () => {
	const files: Few = {
		'events/e.md': event('', 'A <b>b</b>\n\n<!-- c -->\n\n`<i>`'),
		'site.yaml': site("gaps: ['<br>']"),
	};
	const html = 'raw HTML; write it in Markdown, or take it out';
	expect(told(rawHtml, files)).toEqual([
		`events/e.md:11:3 raw-html body: ${html}`,
		`events/e.md:11:7 raw-html body: ${html}`,
		`events/e.md:13:1 raw-html body: ${html}`,
		`site.yaml:20:8 raw-html gaps[0]: ${html}`,
	]);
});

describe('language tags', () => {
	test.for<readonly [lang: string, wrong?: string]>([
		['en'],
		['zh-Hans'],
		['pt-BR'],
		['xx', "there is no language 'xx'"],
		['en-YY', "there is no region 'YY'"],
		['xx-YY', "there is no language 'xx', and no region 'YY'"],
	])('%s', ([lang, wrong]) => {
		expect(told(languages, { 'actors/a.md': actor(`nativeName: { text: A, lang: ${lang} }`) })).toEqual(
			wrong === undefined
				? []
				: [
						`warning: actors/a.md:5:30 unknown-language nativeName.lang: ${wrong}; write a tag such as en, en-GB or zh-Hans`,
					],
		);
	});

	test('each of an entry, and no other text', () => {
		const quote = (lang: string) => `{ text: xx, lang: ${lang}, source: xx }`;
		const files = {
			'agreements/a.md': agreement(
				`commitments: [{ id: xx, topic: T, text: They will., strength: promise, furtherQuotes: [${quote('xx')}, ${quote('yy')}] }]`,
			),
		};
		expect(told(languages, files).map((line) => line.split(';')[0])).toEqual([
			"warning: agreements/a.md:11:106 unknown-language commitments[0].furtherQuotes[0].lang: there is no language 'xx'",
			"warning: agreements/a.md:11:142 unknown-language commitments[0].furtherQuotes[1].lang: there is no language 'yy'",
		]);
	});
});

describe('a plain field', () => {
	const orBody = ', or move the sentence to the body';
	const unseen = 'take it out: it cannot be seen, so write the words around it anew';
	test.for<readonly [keys: string, says: readonly string[]]>([
		["role: 'A < plain one at 5*3'", []],
		["role: 'A *b*'", [`5:7 markup-in-field role: '*b*' in a plain text; take it out${orBody}`]],
		["role: 'A *b* and `c`'", [`5:7 markup-in-field role: '*b*', '\`c\`' in a plain text; take them out${orBody}`]],
		["role: 'A <i>b'", [`5:7 markup-in-field role: '<i>' in a plain text; take it out${orBody}`]],
		['role: "\\u200b"', ['5:7 missing-field role: a text without anything to see; write it, or take it out']],
		[
			'aliases: ["\\u200b"]',
			['5:11 missing-field aliases[0]: a text without anything to see; write it, or take it out'],
		],
		[
			'role: "a\\u200bb\\u001b"',
			[
				`5:7 bad-character role: the character U+200B parts or joins a word out of sight, so that no search finds it; ${unseen}`,
				`5:7 bad-character role: the character U+001B is a control that no page can show; ${unseen}`,
			],
		],
		[
			'role: "a\\u200b *b*"',
			[
				`5:7 bad-character role: the character U+200B parts or joins a word out of sight, so that no search finds it; ${unseen}`,
				`5:7 markup-in-field role: '*b*' in a plain text; take it out${orBody}`,
			],
		],
	])('%s', ([keys, says]) => {
		expect(told(markupInFields, { 'actors/a.md': actor(keys) })).toEqual(says.map((line) => `actors/a.md:${line}`));
	});

	test('in a data file there is no body to move it to; what is Markdown may have markup', () => {
		expect(told(markupInFields, { 'site.yaml': site("gaps: ['A *b*']").replace('A case in', 'A *case* in') })).toEqual([
			"site.yaml:3:13 markup-in-field standfirst: '*case*' in a plain text; take it out",
		]);
	});

	test('the title of a source alone may have the elements of titles, and no other markup', () => {
		const list = sources(
			{ id: 'a', title: 'A <i>b</i>' },
			{ id: 'b', title: 'A <i>b</i> *c*' },
			{ id: 'c', publisher: 'A <i>' },
			{ id: 'd', publisher: 'A <i>b</i>' },
			{ id: 'e', publisher: 'A <i>b</i> *c*' },
			{ id: 'f', author: [{ literal: '<i>A</i>' }] },
		);
		expect(told(markupInFields, { 'sources.json': list }).map((line) => line.replace(/^[^ ]+ /, ''))).toEqual([
			"markup-in-field title: '*c*' in a plain text; take it out",
			"markup-in-field publisher: '<i>' in a plain text; take it out: only a title may have such an element",
			"markup-in-field publisher: '<i>', '</i>' in a plain text; take them out: only a title may have such elements",
			"markup-in-field publisher: '<i>', '</i>', '*c*' in a plain text; take them out",
			"markup-in-field author[0].literal: '<i>', '</i>' in a plain text; take them out: only a title may have such elements",
		]);
	});
});

test('an event is copied where its title and its date are those of another', () => {
	const files = {
		'events/a.md': event("date: '2015'", '', 'One'),
		'events/b.md': event("date: '2016'", '', 'One'),
		'events/c.md': event("date: '2015'", '', 'Two'),
		'events/d.md': event("date: '2015'", '', 'One'),
		'events/e.md': event("date: '2015'", '', 'One'),
	};
	const copied = (file: string) =>
		`warning: events/${file}.md:2:8 copied-event title: 'One', 2015, is told in events/a.md already; write what this one tells, or take it out`;
	expect(told(copies, files)).toEqual([copied('d'), copied('e')]);
});
