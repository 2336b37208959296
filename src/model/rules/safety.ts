/** What could do harm where it is shown: raw HTML, strange addresses. */
import { nearest } from '../../source/problem.ts';
import { linkSchemes, schemeTargets } from '../../schema/fields.ts';
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

/** The typed link that an address within the site, or a file of the content, was meant to be. */
const typedOf = (address: string): string | undefined => {
	const [, folder, id] = /^(?:\.{0,2}\/)*([a-z]+)\/([a-z0-9-]+)(?:\.md|\/)?$/.exec(address) ?? [];
	const scheme = linkSchemes.find((each) => schemeTargets[each] === folder);
	if (scheme !== undefined && id !== undefined) return `${scheme}:${id}`;
	const [, event] = /^\/timeline\/?#([a-z0-9-]+)$/.exec(address) ?? [];
	if (event !== undefined) return `event:${event}`;
	const [, paragraph] = /^\/#([a-z0-9-]+)$/.exec(address) ?? [];
	return paragraph === undefined ? undefined : `paragraph:${paragraph}`;
};

/** What to write for an address that may not stand. */
const adviceFor = (address: string): string => {
	const typed = typedOf(address);
	if (typed !== undefined) return `write a typed link, [words](${typed})`;
	return whole.find(([form]) => form.test(address))?.[1] ?? addressAdvice;
};

/** Every address is http, https, mailto or a typed link. */
export const addresses: Rule = ({ content }) =>
	allTexts(content).flatMap(({ body, field }) =>
		body.badAddresses.map(({ address, position }) =>
			error(
				'bad-address',
				position,
				field,
				`'${address}' is no address that may stand here`,
				adviceFor(address),
				typedOf(address) === undefined ? nearest(address.split(':')[0] ?? '', linkSchemes) : undefined,
			),
		),
	);
