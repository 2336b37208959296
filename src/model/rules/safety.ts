/** What could do harm where it is shown: raw HTML, strange addresses, cells that a spreadsheet would compute. */
import { fieldName, nearest } from '../../source/problem.ts';
import { linkSchemes } from '../../source/types.ts';
import { allEntries, siteTexts } from '../walk.ts';
import { error, type Rule } from './rule.ts';

const addressAdvice = `write http, https or mailto, or one of ${linkSchemes.join(', ')}`;
const nearScheme = (address: string) => nearest(address.split(':')[0] ?? '', linkSchemes);

/** No raw HTML. */
export const rawHtml: Rule = ({ content }) =>
	allEntries(content).flatMap(({ body }) =>
		body.html.map((position) => error('raw-html', position, 'body', 'raw HTML stands here', 'write it in Markdown, or leave it out')),
	);

/** Every address is http, https, mailto or a typed link. */
export const addresses: Rule = ({ content }) => [
	...allEntries(content).flatMap(({ body }) =>
		body.badAddresses.map(({ address, position }) =>
			error('bad-address', position, 'body', `'${address}' is no address that is allowed`, addressAdvice, nearScheme(address)),
		),
	),
	...siteTexts(content).flatMap(({ body, path }) =>
		body.badAddresses.map(({ address }) =>
			error('bad-address', content.files.site?.at(path) ?? { file: 'site.yaml', line: 1, column: 1 }, fieldName(path), `'${address}' is no address that is allowed`, addressAdvice, nearScheme(address)),
		),
	),
];

/** What begins like a formula: `=`, `+`, `-`, `@`, a tab. */
const formula = /^[=+\-@\t\r]/;

/** The texts of events that go into CSV. */
export const formulas: Rule = ({ content }) =>
	content.entries.events.flatMap((entry) =>
		(['title', 'label', 'matters', 'doubt'] as const).flatMap((key) =>
			formula.test(entry.data[key] ?? '')
				? [error('formula-cell', entry.at([key]), key, `'${(entry.data[key] ?? '').slice(0, 1)}' at the start is a formula to a spreadsheet`, 'begin with a letter or a figure')]
				: [],
		),
	);
