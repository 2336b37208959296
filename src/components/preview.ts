/**
 * The pictures by which a link to the site is shown elsewhere (Open Graph): one for each kind of page, its words drawn as
 * outlines, and below them the events of the edition in their tracks.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { trackMarks } from '../figures/shared/tracks.ts';
import { figuresOf } from '../figures/registry.ts';
import type { LetterFace, Letters } from '../letters.ts';
import { folderOf, paths } from '../model/address.ts';
import { firstDay, lastDay } from '../model/dates.ts';
import type { Edition } from '../model/types.ts';
import { tracks } from '../schema/tracks.ts';
import { kindsWithEntries } from './entities.ts';
import { kindWords } from './kinds.ts';
import { previewWords } from './words.ts';

/** The size that the networks ask for, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** A picture: the folder of the pages that it stands for, and what it calls them. The essay's stands for all the rest. */
export interface Preview {
	readonly name: string;
	/** Absent: the title of the edition is all. */
	readonly kind?: string;
}

/** The pictures of a case. */
export const previewsOf = (edition: Edition): readonly Preview[] => [
	{ name: 'essay' },
	...(edition.events.length > 0 ? [{ name: 'timeline', kind: previewWords.timeline }] : []),
	...(edition.claims.length > 0 ? [{ name: 'evidence', kind: previewWords.evidence }] : []),
	...(figuresOf(edition).some(({ name, home }) => home === paths.explore(name))
		? [{ name: 'explore', kind: previewWords.explore }]
		: []),
	{ name: 'sources', kind: previewWords.sources },
	...kindsWithEntries(edition).map((kind) => ({ name: folderOf[kind], kind: kindWords[kind].many })),
];

/** The picture of a page, by its path. */
export const previewOf = (edition: Edition, path: string): Preview => {
	const all = previewsOf(edition);
	const folder = path.split('/')[1] ?? '';
	return all.find(({ name }) => name === folder) ?? { name: 'essay' };
};

/** What a picture says, for those who do not see it. */
export const previewText = ({ site }: Edition, { kind }: Preview): string =>
	kind === undefined ? site.title : `${kind}: ${site.title}`;

/** The colours of paper, as the tokens have them by day. */
const colours = { ground: '#fdfcf9', ink: '#1b1a1f', soft: '#494650', rule: '#d9d3c7', accent: '#86192a' } as const;
const edge = 72;
const inner = previewSize.width - 2 * edge;

/** A text in lines no wider than the picture. */
const linesOf = (letters: Letters, face: LetterFace, text: string, size: number): readonly string[] => {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && letters.width(face, longer, size) <= inner) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
};

/** So many lines at most; what is left out is said. */
const atMost = (lines: readonly string[], most: number): readonly string[] =>
	lines.length <= most
		? lines
		: lines.slice(0, most).map((text, index) => (index < most - 1 ? text : `${text.replace(/[\s,;:]*\s\S+$/, '')} …`));

/** The largest of some sizes at which a text has no more lines than that; the smallest where none is small enough. */
const fitted = (letters: Letters, text: string, sizes: readonly number[], most: number) => {
	const tried = sizes.map((size) => ({ size, lines: linesOf(letters, 'serif', text, size) }));
	return tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1) ?? { size: 0, lines: [] };
};

const place = (x: number, y: number): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

const line = (letters: Letters, face: LetterFace, text: string, size: number, y: number, fill: string): Element =>
	s('path', { d: letters.outline(face, text, size), fill, transform: place(edge, y) });

/** The events of the period: a row a track, a mark an event. Nothing where there are none. */
const events = ({ events: all, site }: Edition): readonly Element[] => {
	const [from, to] = [firstDay(site.period.from), lastDay(site.period.to)];
	const inside = all.filter(({ entry }) => firstDay(entry.data.date) >= from && firstDay(entry.data.date) <= to);
	const rows = tracks.filter((track) => inside.some(({ entry }) => entry.data.track === track));
	return rows.flatMap((track, row) => {
		const y = previewSize.height - edge - 26 * (rows.length - 1 - row);
		return [
			s('line', { x1: edge, x2: edge + inner, y1: y, y2: y, stroke: colours.rule, strokeWidth: 1.5 }),
			...inside
				.filter(({ entry }) => entry.data.track === track)
				.map(({ entry }) =>
					s('path', {
						d: trackMarks[track],
						fill: entry.data.weight === 3 ? colours.accent : colours.soft,
						transform: place(edge + (inner * (firstDay(entry.data.date) - from)) / Math.max(1, to - from), y),
					}),
				),
		];
	});
};

/** A picture as a tree of SVG. */
export const drawPreview = (edition: Edition, { kind }: Preview, letters: Letters): Element => {
	const { title, edition: own, standfirst } = edition.site;
	const head = kind ?? title;
	const big = fitted(letters, head, [84, 72, 62, 54], kind === undefined ? 3 : 1);
	const small = kind === undefined ? standfirst : title;
	const under = atMost(linesOf(letters, 'sans', small, 31), kind === undefined ? 2 : 3);
	const top = edge + 84;
	const below = top + (big.lines.length - 1) * big.size * 1.12 + 64;
	return s(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${previewSize.width} ${previewSize.height}`, ...previewSize },
		[
			s('rect', { ...previewSize, fill: colours.ground }),
			s('rect', { width: previewSize.width, height: 12, fill: colours.accent }),
			line(letters, 'sans', previewWords.edition(own.version), 25, edge, colours.soft),
			...big.lines.map((text, index) =>
				line(letters, 'serif', text, big.size, top + index * big.size * 1.12, colours.ink),
			),
			...under.map((text, index) => line(letters, 'sans', text, 31, below + index * 42, colours.soft)),
			...events(edition),
		],
	);
};

/** All that a picture of the case may say: what its letters are cut for. */
export const previewTexts = (edition: Edition): readonly string[] => [
	edition.site.title,
	edition.site.standfirst,
	previewWords.edition(edition.site.edition.version),
	'…',
	...previewsOf(edition).flatMap(({ kind }) => kind ?? []),
];
