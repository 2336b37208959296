/** The picture of a sorting: circles that cross, a mark an activity, a ring about all of it. For the eye and the pointer. Pure. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { capital } from '../../model/capital.ts';
import { pageIdBeginnings } from '../../model/page-ids.ts';
import type { Sorting } from '../../model/sorting.ts';
import type { Picture, Placed } from './layout.ts';

const diamond = 'M0-7.5L7.5 0L0 7.5L-7.5 0z';

/** The sign of an activity: a full disc; of one that could be sorted otherwise, an open diamond. */
const mark = (isDoubtful: boolean): Element =>
	isDoubtful ? s('path.doubtful', { d: diamond }) : s('circle.plain', { r: 6 });

/** The sign by itself, beside words. */
export const sign = (isDoubtful: boolean): Element =>
	s('svg.concepts-sign', { viewBox: '-9 -9 18 18', ariaHidden: 'true', focusable: 'false' }, [mark(isDoubtful)]);

/** A mark leads to its activity. Keys reach the activities in the lists, so that they need not pass them twice. */
const placed = ({ x, y, activity: { id, data }, region }: Placed): Element =>
	s(
		'a',
		{
			href: `#${pageIdBeginnings.activity}${id}`,
			tabIndex: -1,
			dataOf: id,
			dataRegion: String(region),
			dataPlain: data.straddles ? undefined : '',
			transform: `translate(${x} ${y})`,
		},
		// The circle that one meets is larger than the one that one sees.
		[s('title', data.title), s('circle.reach', { r: 13 }), mark(data.straddles !== undefined)],
	);

/** The picture. All of it is said in words beside it. */
export const drawSorting = (sorting: Sorting, picture: Picture): Element => {
	const { width, height, circles, radius, names } = picture;
	return s(
		'svg.concepts-drawing',
		{ viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true', focusable: 'false', width, height },
		[
			sorting.roof && s('rect.roof', { x: 1, y: 1, width: width - 2, height: height - 2, rx: 10 }),
			...circles.map(({ x, y }, index) => s('circle', { className: `ring ring-${index}`, cx: x, cy: y, r: radius })),
			sorting.roof && s('text.roof-name', { x: 14, y: 22 }, capital(sorting.roof.data.term)),
			...names.map(({ x, y, anchor, text }) => s('text', { x, y, textAnchor: anchor }, text)),
			...picture.placed.map(placed),
		],
	);
};
