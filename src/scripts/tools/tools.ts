/**
 * The tools of an anchor, held in the card of the page at its number or sign: copy the link, also as Markdown and with a
 * quotation, cite it in a style, see where it is used. Fetched by watch.ts, which says what holds without it.
 */
import { madeOf } from '../../dom/ask.ts';
import { button, element } from '../../dom/element.ts';
import { sentencesOf } from '../../model/sentences.ts';
import { passageDirective } from '../../model/text-fragment.ts';
import { showCard, type Card, type Held } from '../card/card.ts';
import { styleButtons } from './cite.ts';
import { copy, statusLine } from './copy.ts';
import { citeAddress, placeOf, siteName, type Place } from './place.ts';
import { usesOf, type Use } from './uses.ts';

/** The link as Markdown. What would end its words is escaped. */
const asMarkdown = ({ name }: Place, address: string): string =>
	`[${`${name}, ${siteName()}`.replace(/([[\]\\])/g, '\\$1')}](${address})`;

/**
 * Words with the place where they stand.
 * @param stretches the words, parted by the marks among them
 */
export const quoted = (stretches: readonly string[], { id, name, page }: Place): string =>
	`‘${stretches.join('')}’ (${siteName()}, ${name}, ${page}#${id}${passageDirective(stretches)})`;

/** The first sentence of a text, in the stretches that its marks part. */
const firstSentence = (stretches: readonly string[]): readonly string[] => {
	let left = sentencesOf(stretches.join(''))[0]?.text.length ?? 0;
	return stretches.flatMap((stretch) => {
		const part = stretch.slice(0, left);
		left -= part.length;
		return part === '' ? [] : [part];
	});
};

const listOf = (uses: readonly Use[]): HTMLElement =>
	uses.length === 0
		? element('p', {}, 'Nothing else of this edition leads here.')
		: element(
				'ul',
				{ className: 'tools-uses' },
				...uses.map(({ name, url }) => element('li', {}, element('a', { href: url }, name))),
			);

/** Opens the tools of what a link leads to. */
export const openTools = (link: HTMLAnchorElement): void => {
	const place = placeOf(link);
	if (!place) return;
	const { id, name, page, stretches = [] } = place;
	const address = `${page}#${id}`;
	const status = statusLine();
	const held: Held = {};
	const show = (...content: readonly Node[]): void => {
		const head = element('p', { className: 'card-name' }, name);
		const card: Card = {
			anchor: link,
			name,
			held,
			content: [element('div', { className: 'card tools' }, head, ...content, status)],
		};
		status.replaceChildren();
		showCard(card);
	};
	const whereUsed = (): void => {
		usesOf(address).then(
			(uses) => show(listOf(uses), button('Back to the tools', tools)),
			() => status.replaceChildren('Where it is used could not be fetched; try again.'),
		);
	};
	const cite = citeAddress(id);
	const { changed, since } = link.dataset;
	const first = firstSentence(stretches);
	const styles = styleButtons(place, status);
	if (cite !== undefined) styles.append(element('a', { href: cite }, 'How to cite'));
	const tools = (): void =>
		show(
			element(
				'div',
				{ className: 'tools-list' },
				button('Copy link', () => void copy({ text: address }, 'The link', status)),
				button(
					'Copy as Markdown',
					() => void copy({ text: asMarkdown(place, address) }, 'The link as Markdown', status),
				),
				...(first.length > 0
					? [
							button(
								'Copy with quotation',
								() => void copy({ text: quoted(first, place) }, 'The first sentence with its link', status),
							),
						]
					: []),
				// The file of all anchors is not in a file by itself.
				...(madeOf() === undefined ? [button('Where it is used', whereUsed)] : []),
			),
			element('p', { className: 'tools-head' }, 'Copy a citation in'),
			styles,
			...(changed === undefined
				? []
				: [element('p', {}, element('a', { href: changed }, `Reworded since edition ${since ?? ''}`))]),
		);
	tools();
};
