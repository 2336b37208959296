/** A published anchor is there, or says where it leads now. */
import { anchoredOf } from '../anchored.ts';
import { buildEdition } from '../edition.ts';
import { nearest } from '../../source/problem.ts';
import { heirAtEnd, likelyHeir, retired } from '../ledger.ts';
import { error, type Rule } from './rule.ts';

/** Lost anchors. It asks for a content without errors: what cannot be read would seem to be lost. */
export const published: Rule = ({ content }) => {
	const { ledger, at } = content.published;
	if (Object.keys(ledger).length === 0) return [];
	const things = anchoredOf(buildEdition(content));
	const there = new Set(things.map(({ path }) => path));
	return retired(ledger, (path) => there.has(path))
		.filter(({ resolution }) => resolution.to === 'nothing')
		.map(({ path, words }) => {
			const heir = heirAtEnd(ledger, path);
			return heir === undefined
				? error(
						'lost-anchor',
						at(path),
						path,
						`this published anchor is gone; it said ‘${words}’`,
						'bring it back, or write here as heir the address that says it now, or as note what was there',
						likelyHeir(words, things),
					)
				: error(
						'lost-anchor',
						at(path),
						path,
						`the heir of this published anchor, '${heir}', is no address that is there`,
						`write the address that now says ‘${words}’, or as note what was there`,
						nearest(heir, [...there]) ?? likelyHeir(words, things),
					);
		});
};
