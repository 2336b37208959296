/** References in fields, typed links, citations and callouts name what is there. */
import { isLinkScheme, linkSchemes, schemeTargets, type ReferenceTarget } from '../../schema/fields.ts';
import type { MarkdownCollection } from '../../schema/index.ts';
import { valueAt } from '../../schema/record.ts';
import { fieldName, nearest, ofFile, type Problem, type RuleId } from '../../source/problem.ts';
import type { Content, Position, Refused } from '../../source/types.ts';
import { callouts } from '../callouts.ts';
import { commitmentKey, splitCommitmentKey } from '../commitment-key.ts';
import { readFigure } from '../figures/directive.ts';
import { allEntries, allHolders, allTexts, referencesOfHolder } from '../walk.ts';
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

/** The words of every target: one without words would be checked by nobody. */
const wordings: Readonly<Record<ReferenceTarget, Wording>> = {
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

/** What may be referred to: each id, with the names that it may be meant by. */
type Names = ReadonlyMap<string, readonly string[]>;

const named = (ids: Iterable<string>): Names => new Map([...ids].map((id) => [id, []]));

/** The fields in which an entry says what it is called. */
const nameFields = ['title', 'label', 'name', 'sortName', 'term', 'aliases'];

const namesIn = (data: unknown): readonly string[] =>
	nameFields.flatMap((field) => valueAt(data, [field])).filter((name) => typeof name === 'string');

/** The ids of an agreement's commitments as they are written, sound or not. */
const commitmentIds = (data: unknown): readonly unknown[] => {
	const commitments = valueAt(data, ['commitments']);
	return Array.isArray(commitments) ? commitments.map((each) => valueAt(each, ['id'])) : [];
};

/** What may be referred to, by target. */
const namesOf = (content: Content): Readonly<Partial<Record<ReferenceTarget, Names>>> => {
	const anchors = { paragraph: new Set<string>(), heading: new Set<string>() };
	const entries = [...allEntries(content), ...content.refused];
	const commitments: string[] = [];
	const called = new Map<string, readonly string[]>();
	for (const { collection, id, data, body } of entries) {
		called.set(`${collection}/${id ?? ''}`, namesIn(data));
		if (collection === 'essay')
			for (const { anchor, kind, place } of body?.blocks ?? [])
				if (anchor && place === 'flow') anchors[kind].add(anchor.id);
		if (collection === 'agreements')
			for (const each of commitmentIds(data))
				if (typeof each === 'string') commitments.push(commitmentKey(id ?? '', each));
	}
	return {
		...Object.fromEntries(
			Object.entries(content.ids).map(([collection, ids]) => [
				collection,
				new Map([...ids].map((id) => [id, called.get(`${collection}/${id}`) ?? []])),
			]),
		),
		paragraphs: named(anchors.paragraph),
		sections: named([...content.ids.essay, ...anchors.heading]),
		commitments: named(commitments),
	};
};

/** True of an agreement that was refused where the id of a commitment was wrong: which it has is then not known. */
const lacksId = ({ collection, data }: Refused): boolean =>
	collection === 'agreements' && commitmentIds(data).some((each) => typeof each !== 'string');

/** Files that could not be read have unknown contents: what refers to them is not told a second time. */
const unreadIn = (content: Content): ((collection: MarkdownCollection, id?: string) => boolean) => {
	const read = new Set(
		[...allEntries(content), ...content.refused.filter((each) => !lacksId(each))].map(
			({ collection, id }) => `${collection}/${id ?? ''}`,
		),
	);
	const isUnread = (collection: MarkdownCollection, id: string): boolean => !read.has(`${collection}/${id}`);
	return (collection, id) =>
		id === undefined
			? [...content.ids[collection]].some((each) => isUnread(collection, each))
			: content.ids[collection].has(id) && isUnread(collection, id);
};

/** Of a citation: what stands in a text may be no key at all, but somebody's handle. */
const orNone = (advice: string): string => `${advice}, or write \\@ where none is meant`;

/** How many names are looked for: who has more faults than this in one go has another trouble than spelling. */
const mostNearest = 500;

/** Every reference resolves. */
export const references: Rule = ({ content }) => {
	const names = namesOf(content);
	const isUnread = unreadIn(content);
	const mayBeInside = (target: ReferenceTarget, value: string): boolean =>
		target === 'commitments'
			? isUnread('agreements', splitCommitmentKey(value)[0])
			: (target === 'paragraphs' || target === 'sections') && isUnread('essay');
	// Without a list of sources that is one fault, not one for every citation.
	const noSources = (names.sources?.size ?? 0) === 0;
	/** How many references a list of sources that is not there, or empty, leaves without one. */
	let wanted = 0;
	let looked = 0;
	const broken = (target: ReferenceTarget, value: string, position: Position, field: string): readonly Problem[] => {
		const known: Names = names[target] ?? new Map();
		const words = wordings[target];
		if (known.has(value)) return [];
		if (target === 'sources' && noSources) {
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
		if (mayBeInside(target, value)) return [];
		looked += 1;
		const near = looked > mostNearest ? undefined : nearest(value, known);
		const shown = value.length > 80 ? `${value.slice(0, 77)}…` : value;
		return [error(words.rule, position, field, `no ${words.word} '${shown}'`, words.advice, near)];
	};
	const found = [
		...allHolders(content).flatMap((holder) =>
			referencesOfHolder(holder).flatMap(({ path, target, value }) => {
				const [position, field] = [holder.at(path), fieldName(path)];
				return target === undefined
					? [
							error(
								'bad-address',
								position,
								field,
								`'${value}' is no typed reference`,
								`begin it with one of ${linkSchemes.map((scheme) => `${scheme}:`).join(', ')}`,
								nearest(value.split(':')[0] ?? '', linkSchemes),
							),
						]
					: broken(target, value, position, field);
			}),
		),
		...allTexts(content).flatMap(({ body, field }) => [
			...body.links.flatMap(({ scheme, target, position }) => broken(schemeTargets[scheme], target, position, field)),
			...body.citations.flatMap(({ key, position }) =>
				broken('sources', key, position, field).map((problem) => ({ ...problem, advice: orNone(problem.advice) })),
			),
			...body.directives.flatMap((directive) => {
				const { name, attributes, places, position } = directive;
				const figure = readFigure(directive);
				if (figure)
					return figure.references.flatMap(({ path, target, value }) =>
						target === undefined
							? []
							: broken(target, value, places[String(path[0])]?.value ?? position, fieldName([name, ...path])),
					);
				return Object.hasOwn(callouts, name) &&
					isLinkScheme(name) &&
					callouts[name] === true &&
					(attributes['of'] ?? '') !== ''
					? broken(schemeTargets[name], attributes['of'] ?? '', places['of']?.value ?? position, field)
					: [];
			}),
		]),
	];
	const file = `${content.folder}/sources.json`;
	const isTold = content.problems.some(({ position }) => position.file === file);
	if (wanted === 0 || isTold) return found;
	const told = `${content.files.sources ? 'the list is empty' : 'there is no such file'}, and ${wanted} ${wanted === 1 ? 'reference asks' : 'references ask'} for a source`;
	const advice = 'write the list, or take it from a reference manager with npm run sources -- FILE';
	return [...found, ofFile(file, 'missing-file', told, advice)];
};
