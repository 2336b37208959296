/** What could do harm where it is shown: raw HTML, strange addresses. */
import { nearest } from '../../source/problem.ts';
import { linkSchemes } from '../../schema/fields.ts';
import { allTexts } from '../walk.ts';
import { error, type Rule } from './rule.ts';

/** No raw HTML, comments included. */
export const rawHtml: Rule = ({ content }) =>
	allTexts(content).flatMap(({ body, field }) =>
		body.html.map((position) => error('raw-html', position, field, 'raw HTML', 'write it in Markdown, or take it out')),
	);

const addressAdvice = `begin it with http://, https:// or mailto:, or with one of ${linkSchemes.map((scheme) => `${scheme}:`).join(', ')}`;

/** What to write instead of an address that has a known beginning, and leads nowhere. */
const whole: readonly (readonly [RegExp, string])[] = [
	[/^https?:/i, 'write it whole, with its host: https://example.org/page'],
	[/^mailto:/i, 'write whose it is: mailto:name@example.org'],
	[/^(?:\/\/)?(?:www\.|[\w-]+(?:\.[\w-]+)+(?:[/?#]|$))/i, 'begin it with https://'],
];

/** Every address is http, https, mailto or a typed link. */
export const addresses: Rule = ({ content }) =>
	allTexts(content).flatMap(({ body, field }) =>
		body.badAddresses.map(({ address, position }) =>
			error(
				'bad-address',
				position,
				field,
				`'${address}' is no address that may stand here`,
				whole.find(([form]) => form.test(address))?.[1] ?? addressAdvice,
				nearest(address.split(':')[0] ?? '', linkSchemes),
			),
		),
	);
