/** The claims of the source as annotations of the essay, for whatever reads the Web Annotation Data Model. */
import { paths } from '../model/address.ts';
import { noBreak } from '../model/no-break.ts';
import type { ClaimNode, Edition } from '../model/types.ts';
import type { Annotations } from '../schema/annotations.ts';

/** So many characters before and after words tell them from the same words elsewhere. */
const context = 32;

/** The words of a claim as its page has them, and what stands around them up to the next mark of a citation or note. */
const quoteOf = (
	text: string,
	marks: readonly number[],
	[start, end]: readonly [number, number],
): { readonly exact: string; readonly prefix: string; readonly suffix: string } => {
	const shown = noBreak(text);
	const from = Math.max(0, start - context, ...marks.filter((mark) => mark <= start));
	const to = Math.min(text.length, end + context, ...marks.filter((mark) => mark >= end));
	return { prefix: shown.slice(from, start), exact: shown.slice(start, end), suffix: shown.slice(end, to) };
};

const marksOf = (edition: Edition, paragraph: string): readonly number[] =>
	edition.content.entries.essay
		.flatMap(({ body }) => body.blocks)
		.find(({ anchor, place }) => place === 'flow' && anchor?.id === paragraph)?.marks ?? [];

/**
 * The words that an annotation of a claim is fixed to. Words with a mark amid them end before it: no reader of a page
 * could know whether the mark is one of them.
 */
const selected = (edition: Edition, { paragraph, offset, entry }: ClaimNode) => {
	const marks = marksOf(edition, paragraph.id);
	const last = offset + entry.data.phrase.length;
	const end = Math.min(last, ...marks.filter((mark) => mark > offset && mark < last));
	return quoteOf(paragraph.text, marks, [offset, end]);
};

/**
 * The annotations. There is at least one claim.
 * @param address of a path of the site: absolute where that is known
 */
export const annotationsOf = (edition: Edition, address: (path: string) => string): Annotations => {
	const { claims, site } = edition;
	const file = address(paths.annotations);
	const language = 'en-GB';
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: file,
		type: 'AnnotationCollection',
		label: `The claims of ‘${site.source.title}’, weighed`,
		total: claims.length,
		rights: site.licence.url,
		first: {
			id: `${file}#page-1`,
			type: 'AnnotationPage',
			startIndex: 0,
			items: claims.map((claim) => {
				const { id, paragraph, entry } = claim;
				const { headline, finding, asOf } = entry.data;
				return {
					id: `${file}#${id}`,
					type: 'Annotation',
					motivation: 'assessing',
					...(asOf === undefined ? {} : { modified: `${asOf}T00:00:00Z` }),
					body: [
						{ type: 'TextualBody', purpose: 'assessing', value: headline, format: 'text/plain', language },
						{ type: 'TextualBody', purpose: 'tagging', value: finding, format: 'text/plain', language },
						{ id: address(paths.claim(id)), type: 'Text', format: 'text/html', purpose: 'linking' },
					],
					target: {
						source: address(paths.essay),
						selector: {
							type: 'FragmentSelector',
							conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
							value: paragraph.id,
							refinedBy: { type: 'TextQuoteSelector', ...selected(edition, claim) },
						},
					},
				};
			}),
		},
	};
};
