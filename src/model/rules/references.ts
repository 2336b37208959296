/** References in fields, typed links, citations and callouts name what is there. */
import type { ReferenceTarget } from '../../schema/fields.ts';
import { fieldName, nearest, type Problem, type RuleId } from '../../source/problem.ts';
import { linkSchemes, type Content, type LinkScheme, type Position } from '../../source/types.ts';
import { callouts } from '../callouts.ts';
import { readFigure } from '../figures/directive.ts';
import { allEntries, allFiles, allTexts, referencesOf, referencesOfFile } from '../walk.ts';
import { error, type Rule } from './rule.ts';

interface Wording {
	readonly rule: RuleId;
	readonly word: string;
	readonly advice: string;
}

const folder = (rule: RuleId, word: string, name: string): Wording => ({
	rule,
	word,
	advice: `use the name of a file in content/${name}`,
});

const wordings: Partial<Readonly<Record<ReferenceTarget, Wording>>> = {
	agreements: folder('unknown-agreement', 'agreement', 'agreements'),
	actors: folder('unknown-actor', 'actor', 'actors'),
	mechanisms: folder('unknown-mechanism', 'mechanism', 'mechanisms'),
	concepts: folder('unknown-concept', 'concept', 'concepts'),
	events: folder('unknown-event', 'event', 'events'),
	sources: {
		rule: 'unknown-source',
		word: 'source',
		advice: 'use an id of content/sources.json, or add the source there',
	},
	paragraphs: {
		rule: 'unknown-essay-part',
		word: 'paragraph',
		advice: 'use the anchor of a paragraph in content/essay',
	},
	sections: {
		rule: 'unknown-essay-part',
		word: 'section',
		advice: 'use the name of a file in content/essay without its number, or the anchor of a heading',
	},
	commitments: {
		rule: 'unknown-commitment',
		word: 'commitment',
		advice: "write 'agreement/id', with the id of one of its commitments",
	},
};

/** What a typed link of each scheme refers to. */
export const targetOf = {
	agreement: 'agreements',
	actor: 'actors',
	mechanism: 'mechanisms',
	concept: 'concepts',
	event: 'events',
	section: 'sections',
	paragraph: 'paragraphs',
	commitment: 'commitments',
} as const satisfies Record<LinkScheme, ReferenceTarget>;

const isScheme = (name: string): name is LinkScheme => (linkSchemes as readonly string[]).includes(name);

/** What may be referred to, by target. */
const namesOf = (content: Content): Partial<Record<ReferenceTarget, ReadonlySet<string>>> => {
	const anchors = { paragraph: new Set<string>(), heading: new Set<string>() };
	for (const entry of content.entries.essay)
		for (const { anchor, kind, place } of entry.body.blocks)
			if (anchor && place === 'flow') anchors[kind].add(anchor.id);
	const commitments = content.entries.agreements.flatMap((entry) =>
		(entry.data.commitments ?? []).map(({ id }) => `${entry.id}/${id}`),
	);
	return {
		...content.ids,
		paragraphs: anchors.paragraph,
		sections: new Set([...content.ids.essay, ...anchors.heading]),
		commitments: new Set(commitments),
	};
};

/** A file that is refused has unknown contents: what refers to them is not told a second time. */
const mayBeInside = (content: Content, target: ReferenceTarget, value: string): boolean => {
	const refused = (collection: 'agreements' | 'essay', id?: string): boolean =>
		[...content.ids[collection]].some(
			(known) => (id === undefined || known === id) && !content.entries[collection].some((entry) => entry.id === known),
		);
	if (target === 'commitments') return refused('agreements', value.split('/')[0]);
	return (target === 'paragraphs' || target === 'sections') && refused('essay');
};

/** Every reference resolves. */
export const references: Rule = ({ content }) => {
	const names = namesOf(content);
	// A list of sources that cannot be read is one fault, not one for every citation.
	const noSources = content.problems.some(
		({ rule, position }) =>
			(rule === 'bad-yaml' || rule === 'unreadable-file') && position.file.endsWith('/sources.json'),
	);
	const list = content.files.sources;
	const isEmpty = !noSources && (list?.data ?? []).length === 0 && content.ids.sources.size === 0;
	/** How many references a list of sources that is not there, or empty, leaves without one. */
	let wanted = 0;
	const broken = (target: ReferenceTarget, value: string, position: Position, field: string): readonly Problem[] => {
		const known = names[target] ?? new Set<string>();
		const words = wordings[target];
		if (words === undefined || known.has(value) || (target === 'sources' && noSources)) return [];
		if (target === 'sources' && isEmpty) {
			wanted += 1;
			return [];
		}
		if (content.drafts.has(`${target}/${value}`))
			return [
				error(
					words.rule,
					position,
					field,
					`the ${words.word} '${value}' is a draft`,
					'take draft out of it, or the reference out of here',
				),
			];
		if (mayBeInside(content, target, value)) return [];
		return [error(words.rule, position, field, `no ${words.word} '${value}'`, words.advice, nearest(value, known))];
	};
	const found = [
		...allEntries(content).flatMap((entry) =>
			referencesOf(entry).flatMap(({ path, target, value }) => broken(target, value, entry.at(path), fieldName(path))),
		),
		...allFiles(content).flatMap((file) =>
			referencesOfFile(file).flatMap(({ path, target, value }) =>
				broken(target, value, file.at(path), fieldName(path)),
			),
		),
		...content.entries.questions.flatMap((entry) =>
			(entry.data.readFirst ?? []).flatMap((reference, index) => {
				const [scheme = '', target = ''] = reference.split(/:(.*)/s);
				const position = entry.at(['readFirst', index]);
				const field = `readFirst[${index}]`;
				return isScheme(scheme)
					? broken(targetOf[scheme], target, position, field)
					: [
							error(
								'bad-address',
								position,
								field,
								`'${reference}' is no typed reference`,
								`begin it with one of ${linkSchemes.join(', ')}`,
								nearest(scheme, linkSchemes),
							),
						];
			}),
		),
		...allTexts(content).flatMap(({ body, field }) => [
			...body.links.flatMap(({ scheme, target, position }) => broken(targetOf[scheme], target, position, field)),
			...body.citations.flatMap(({ key, position }) => broken('sources', key, position, field)),
			...body.directives.flatMap((directive) => {
				const { name, attributes, position } = directive;
				const figure = readFigure(directive);
				if (figure)
					return figure.references.flatMap(({ path, target, value }) =>
						broken(target, value, position, fieldName([name, ...path])),
					);
				return callouts[name] === true && isScheme(name) && (attributes['of'] ?? '') !== ''
					? broken(targetOf[name], attributes['of'] ?? '', position, field)
					: [];
			}),
		]),
	];
	if (wanted === 0) return found;
	const file = list?.file ?? content.files.site?.file.replace(/[^/]+$/, 'sources.json') ?? 'sources.json';
	const advice = 'write the list, or take it from a reference manager with npm run sources -- FILE';
	const told = `${list ? 'the list is empty' : 'there is no such file'}, and ${wanted} ${wanted === 1 ? 'reference asks' : 'references ask'} for a source`;
	return [...found, error('missing-file', { file, line: 1, column: 1 }, 'file', told, advice)];
};
