/** The places of the essay that its contents lead to, in the order of the page. Pure. */
import { pageIds } from '../model/page-ids.ts';
import type { Edition } from '../model/types.ts';
import { headings as words } from './words.ts';

/** A place, by its anchor. */
export interface Place {
	readonly id: string;
	readonly title: string;
	/** The headings within it. */
	readonly within: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Forewords, the key points, the sections, then what follows them: as they stand on the page.
 * @param hasSources whether the page has a list of sources
 */
export const placesOf = ({ sections, inThisEssay }: Edition, hasSources: boolean): readonly Place[] => {
	const placed = sections.map(({ id, title, headings, entry }) => ({
		foreword: entry.data.kind === 'foreword',
		place: { id, title, within: headings },
	}));
	return [
		...placed.filter(({ foreword }) => foreword).map(({ place }) => place),
		{ id: pageIds.keyPoints, title: words.keyPoints, within: [] },
		...placed.filter(({ foreword }) => !foreword).map(({ place }) => place),
		...(inThisEssay.length > 0 ? [{ id: pageIds.inThisEssay, title: words.inThisEssay, within: [] }] : []),
		...(hasSources ? [{ id: pageIds.sources, title: words.notesAndSources, within: [] }] : []),
	];
};
