/** The essay retells every paragraph of the source; the claims weigh every claim of it, each at its phrase. */
import { nearest } from '../../source/problem.ts';
import { error, isIncomplete, type Rule } from './rule.ts';

const nowhere = { file: 'site.yaml', line: 1, column: 1 };

/** Source paragraphs and claims are those of `site.yaml`, and none is left out. */
export const retold: Rule = ({ content }) => {
	const { site } = content.files;
	if (!site) return [];
	const paragraphs = site.data.paragraphs ?? [];
	const claims = site.data.claims ?? [];
	const told = new Set(content.entries.essay.flatMap((entry) => entry.data.retells ?? []));
	const weighed = new Set(content.entries.claims.map((entry) => entry.data.sourceClaim));
	return [
		...content.entries.essay.flatMap((entry) =>
			(entry.data.retells ?? []).flatMap((paragraph, index) =>
				paragraphs.includes(paragraph)
					? []
					: [
							error(
								'unknown-source-part',
								entry.at(['retells', index]),
								`retells[${index}]`,
								`the source has no paragraph '${paragraph}'`,
								'use one that site.yaml lists under paragraphs',
								nearest(paragraph, paragraphs),
							),
						],
			),
		),
		...content.entries.claims.flatMap((entry) =>
			claims.includes(entry.data.sourceClaim)
				? []
				: [
						error(
							'unknown-source-part',
							entry.at(['sourceClaim']),
							'sourceClaim',
							`the source has no claim '${entry.data.sourceClaim}'`,
							'use one that site.yaml lists under claims',
							nearest(entry.data.sourceClaim, claims),
						),
					],
		),
		...paragraphs.flatMap((paragraph, index) =>
			told.has(paragraph) || isIncomplete(content, 'essay')
				? []
				: [
						error(
							'not-retold',
							site.at(['paragraphs', index]) ?? nowhere,
							`paragraphs[${index}]`,
							`no section retells '${paragraph}'`,
							"name it in the 'retells' of the section that does",
						),
					],
		),
		...(content.ids.claims.size === 0 || isIncomplete(content, 'claims')
			? []
			: claims.flatMap((claim, index) =>
					weighed.has(claim)
						? []
						: [
								error(
									'not-weighed',
									site.at(['claims', index]) ?? nowhere,
									`claims[${index}]`,
									`no claim weighs '${claim}'`,
									"write one, with it as 'sourceClaim'",
								),
							],
				)),
	];
};

const occurrences = (text: string, phrase: string): number => text.split(phrase).length - 1;

/** The phrase of a claim stands once in its paragraph. */
export const phrases: Rule = ({ content }) => {
	const texts = new Map(
		content.entries.essay.flatMap((entry) =>
			entry.body.blocks
				.filter((block) => block.place === 'flow' && block.anchor)
				.map((block) => [block.anchor?.id ?? '', block.text] as const),
		),
	);
	return content.entries.claims.flatMap((entry) => {
		const text = texts.get(entry.data.paragraph);
		if (text === undefined) return [];
		const times = occurrences(text, entry.data.phrase);
		return times === 1
			? []
			: [
					error(
						'phrase-not-once',
						entry.at(['phrase']),
						'phrase',
						`'${entry.data.phrase}' stands ${times === 0 ? 'nowhere' : `${times} times`} in #${entry.data.paragraph}`,
						times === 0
							? 'copy the words from the paragraph as it reads, without markup'
							: 'make it longer, so that it stands once',
					),
				];
	});
};
