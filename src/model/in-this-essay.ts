/** The entities that the page of the essay names: its cards. Pure. */
import type { Content, Position } from '../source/types.ts';
import { entityKinds } from './address.ts';
import { keyOfLink } from './backlinks.ts';
import type { EntityRef } from './types.ts';

const inOrder = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/**
 * Links and callouts of the sections, then links of the key points, which stand on the same page.
 * @returns each entity once, by kind, and within a kind in the order of first mention
 */
export const entitiesOfEssay = (content: Content, names: ReadonlyMap<string, EntityRef>): readonly EntityRef[] => {
	const inSections = content.entries.essay.flatMap(({ body }) =>
		[
			...body.links.map((link) => ({ key: keyOfLink(link), position: link.position })),
			...body.directives.map(({ name, attributes, position }) => ({
				key: `${name}:${attributes['of'] ?? ''}`,
				position,
			})),
		]
			.sort((a, b) => inOrder(a.position, b.position))
			.map(({ key }) => key),
	);
	const inKeyPoints = (content.files.site?.snippets ?? [])
		.filter(({ path }) => path[0] === 'keyPoints')
		.flatMap(({ body }) => body.links.map(keyOfLink));
	const named = [...new Set([...inSections, ...inKeyPoints])].flatMap((key) => names.get(key) ?? []);
	return entityKinds.flatMap((kind) => named.filter((entity) => entity.kind === kind));
};
