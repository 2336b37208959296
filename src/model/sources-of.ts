/** The sources that an entry rests on: those of its own list, then what its text cites besides. */
import type { AnyEntry } from '../source/types.ts';

/** The ids of an entry's sources, each once. */
export const sourcesOf = ({ data, body }: AnyEntry): readonly string[] => [
	...new Set([...('sources' in data ? (data.sources ?? []) : []), ...body.citations.map(({ key }) => key)]),
];
