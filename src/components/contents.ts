/** The places of the essay that its contents lead to, in the order of the page. Pure. */
import { pageIds } from '../model/page-ids.ts';
import type { Section } from '../model/types.ts';

/** A place, by its anchor. */
export interface Place {
	readonly id: string;
	readonly title: string;
	/** The headings within it. */
	readonly within: readonly { readonly id: string; readonly title: string }[];
}

/** Forewords, the key points, then the sections: as they stand on the page. */
export const placesOf = (sections: readonly Section[]): readonly Place[] => {
	const placed = sections.map(({ id, title, headings, entry }) => ({
		foreword: entry.data.kind === 'foreword',
		place: { id, title, within: headings },
	}));
	return [
		...placed.filter(({ foreword }) => foreword).map(({ place }) => place),
		{ id: pageIds.keyPoints, title: 'Key points', within: [] },
		...placed.filter(({ foreword }) => !foreword).map(({ place }) => place),
	];
};
