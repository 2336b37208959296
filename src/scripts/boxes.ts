/** Boxes and the address: `?layers=claims`, `?finding=imprecise,open`. A parameter names the boxes that are ticked. Pure. */

/** A box: what its parameter is, its value in it, and whether the page ticks it where the address says nothing. */
export interface Box {
	readonly name: string;
	readonly value: string;
	readonly usual: boolean;
	readonly ticked: boolean;
}

/** What an address says of boxes. */
export interface Asked {
	/** For each box in turn, whether it is to be ticked. */
	readonly ticked: readonly boolean[];
	/** What it asks for in vain, each cut to forty characters, three at most. */
	readonly unknown: readonly string[];
}

const valuesIn = (query: URLSearchParams, name: string): readonly string[] =>
	(query.get(name) ?? '').split(',').filter((value) => value !== '');

/** Reads an address. A parameter that names no box of its own leaves its boxes as the page has them. */
export const askedIn = (search: string, boxes: readonly Box[]): Asked => {
	const query = new URLSearchParams(search);
	const known = (name: string): readonly string[] => boxes.filter((box) => box.name === name).map(({ value }) => value);
	return {
		ticked: boxes.map(({ name, value, usual }) => {
			const asked = valuesIn(query, name);
			return known(name).some((each) => asked.includes(each)) ? asked.includes(value) : usual;
		}),
		unknown: [...new Set(boxes.map(({ name }) => name))]
			.flatMap((name) => valuesIn(query, name).filter((value) => !known(name).includes(value)))
			.slice(0, 3)
			.map((value) => (value.length > 40 ? `${value.slice(0, 39)}…` : value)),
	};
};

/** The query of an address with the boxes as they are; those as the page has them, or none, need no word. What else stands in it stays. */
export const searchWith = (search: string, boxes: readonly Box[]): string => {
	const query = new URLSearchParams(search);
	for (const [name, group] of Map.groupBy(boxes, (box) => box.name)) {
		const ticked = group.filter((box) => box.ticked).map(({ value }) => value);
		if (ticked.length === 0 || group.every((box) => box.ticked === box.usual)) query.delete(name);
		else query.set(name, ticked.join(','));
	}
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
};
