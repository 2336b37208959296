/**
 * The picture of a sorting: a circle a concept, all of them alike and each across the others, a place within for each
 * activity. Pure: the same sorting has the same places on every machine.
 */
import { capital } from '../../model/capital.ts';
import type { Region, Sorting } from '../../model/sorting.ts';
import type { Entry } from '../../source/types.ts';
import { textWidth } from '../shared/text-width.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** An activity in its place. */
export interface Placed extends Point {
	readonly activity: Entry<'activities'>;
	/** The number of its region, from 0. */
	readonly region: number;
}

/** A name in its place. */
export interface Name extends Point {
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A picture in user units, which are pixels where it has its full size. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	/** The circle of each concept, in the order of the sorting. */
	readonly circles: readonly Point[];
	readonly radius: number;
	/** The name of each circle, in the same order. */
	readonly names: readonly Name[];
	readonly placed: readonly Placed[];
}

/** Two places lie so far apart that each is a target for a finger: 24 pixels, and a little more. */
export const spacing = 27;
/** From a place to the line of a circle. */
export const margin = 11;
/** Room about the circles. */
const around = 17;
/** The size of the names and the height of their lines, and of the line of the roof above them. */
const [nameSize, nameLine, roofLine] = [14, 18, 24];

/** Where the circles stand about the middle, in radii: alone, side by side, in a triangle with its point below. */
const centres: Readonly<Record<number, readonly Point[]>> = {
	1: [{ x: 0, y: 0 }],
	2: [
		{ x: -0.62, y: 0 },
		{ x: 0.62, y: 0 },
	],
	3: [
		{ x: -0.6, y: -0.36 },
		{ x: 0.6, y: -0.36 },
		{ x: 0, y: 0.68 },
	],
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const round = (value: number): number => Math.round(value * 10) / 10;

/** The middle of some places. */
const middleOf = (places: readonly Point[]): Point => ({
	x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
	y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
});

/** The circles that some concepts stand for, by their numbers: `0 1`. */
const keyOf = (ids: readonly string[], { concepts }: Sorting): string =>
	concepts.flatMap(({ id }, index) => (ids.includes(id) ? [index] : [])).join(' ');

/** A picture before anything is placed in it. */
interface Frame extends Omit<Picture, 'placed'> {
	/** Where the names end, and where those below begin. */
	readonly from: number;
	readonly to: number;
}

/** The frame of a picture with circles of a radius: names above the circles, that of a third below it. */
const frameOf = (sorting: Sorting, unit: readonly Point[], radius: number): Frame => {
	const [first, second, third] = sorting.concepts.map(({ term }) => capital(term));
	const [xs, ys] = [unit.map(({ x }) => x), unit.map(({ y }) => y)];
	const width = round((Math.max(...xs) - Math.min(...xs) + 2) * radius + 2 * around);
	const top = 8 + (sorting.roof ? roofLine : 0) + nameLine - 4;
	const fits = textWidth(`${first ?? ''}  ${second ?? ''}`, nameSize) <= width - 2 * around;
	const next = fits ? top : top + nameLine;
	const from = (second === undefined ? top : next) + 8;
	const below = third === undefined ? around : nameLine + 12;
	const height = round((Math.max(...ys) - Math.min(...ys) + 2) * radius + from + below);
	const names: Name[] = [
		...(first === undefined ? [] : [{ text: first, x: around, y: top, anchor: 'start' as const }]),
		...(second === undefined ? [] : [{ text: second, x: width - around, y: next, anchor: 'end' as const }]),
		...(third === undefined
			? []
			: [{ text: third, x: round(width / 2), y: round(height - 11), anchor: 'middle' as const }]),
	];
	return {
		width,
		height,
		radius,
		names,
		from,
		to: height - below,
		circles: unit.map(({ x, y }) => ({
			x: round((x - Math.min(...xs) + 1) * radius + around),
			y: round((y - Math.min(...ys) + 1) * radius + from),
		})),
	};
};

/** The places of a honeycomb in a frame, by the circles that they lie in; none on a line. */
const honeycomb = ({ circles, radius, width, from, to }: Frame): ReadonlyMap<string, readonly Point[]> => {
	const step = spacing * Math.sqrt(3) * 0.5;
	// About the middle, so that the places are as even as the circles.
	const middle = middleOf(circles);
	const count = Math.ceil(Math.max(width, to) / step);
	const all = Array.from({ length: 2 * count + 1 }, (_, row) =>
		Array.from({ length: 2 * count + 1 }, (_, column): Point => ({
			x: middle.x + (column - count + ((row - count) % 2 === 0 ? 0 : 0.5)) * spacing,
			y: middle.y + (row - count) * step,
		})),
	).flat();
	const isFree = (point: Point): boolean =>
		point.x >= around &&
		point.x <= width - around &&
		point.y >= from + margin &&
		point.y <= to - 2 &&
		circles.every((circle) => Math.abs(distance(point, circle) - radius) >= margin);
	return Map.groupBy(all.filter(isFree), (point) =>
		circles.flatMap((circle, index) => (distance(point, circle) < radius ? [index] : [])).join(' '),
	);
};

/** The places of a region's activities: the doubtful ones nearest to where they could be instead, the rest in the middle. */
const placesOf = (
	{ activities }: Region,
	region: number,
	places: readonly Point[],
	towards: (activity: Entry<'activities'>) => Point | undefined,
): Placed[] => {
	const free = new Set(places);
	const middle = middleOf(places);
	const take = (to: Point): Point => {
		const [nearest] = [...free].sort((a, b) => distance(a, to) - distance(b, to) || a.y - b.y || a.x - b.x);
		if (!nearest) throw new Error('a region has more activities than places');
		free.delete(nearest);
		return nearest;
	};
	// The plain ones have the heart of the region; of what is left the doubtful have what lies towards their other place.
	const plainFirst = [...activities].sort((a, b) => Number(!!a.data.straddles) - Number(!!b.data.straddles));
	return plainFirst.map((activity) => {
		const { x, y } = take(towards(activity) ?? middle);
		return { activity, region, x: round(x), y: round(y) };
	});
};

/**
 * The picture of a sorting, as small as it can be with a place for each activity; undefined where there are more concepts
 * than circles that can all cross one another, or none.
 */
export const pictureOf = (sorting: Sorting): Picture | undefined => {
	const unit = centres[sorting.concepts.length];
	if (!unit) return undefined;
	const keys = sorting.regions.map(({ concepts }) =>
		keyOf(
			concepts.map(({ id }) => id),
			sorting,
		),
	);
	for (let radius = 60; ; radius += 4) {
		const frame = frameOf(sorting, unit, radius);
		const places = honeycomb(frame);
		const has = (index: number): readonly Point[] => places.get(keys[index] ?? '') ?? [];
		if (sorting.regions.some(({ activities }, index) => has(index).length < activities.length)) continue;
		const towards = ({ data: { straddles } }: Entry<'activities'>): Point | undefined => {
			const there = straddles && places.get(keyOf(straddles.into, sorting));
			return there && middleOf(there);
		};
		return {
			...frame,
			placed: sorting.regions.flatMap((region, index) => placesOf(region, index, has(index), towards)),
		};
	}
};
