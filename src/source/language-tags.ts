/** Whether the parts of a language tag name something, by the registry that the platform carries: always in English. */

const namesOf = (type: 'language' | 'script' | 'region'): Intl.DisplayNames =>
	new Intl.DisplayNames(['en'], { type, fallback: 'none' });
const names = { language: namesOf('language'), script: namesOf('script'), region: namesOf('region') };

/** Which kind of part it is, by its form and place; of languages in three letters not all have a name here. */
const kindOfPart = (part: string, index: number): keyof typeof names | undefined => {
	if (index === 0) return part.length === 2 ? 'language' : undefined;
	if (/^[a-z]{4}$/i.test(part)) return 'script';
	return /^(?:[a-z]{2}|\d{3})$/i.test(part) ? 'region' : undefined;
};

/** A part as the registry writes it, which knows it in no other letters: `Hans`, `TW`. */
const asRegistered = (part: string, kind: keyof typeof names): string =>
	kind === 'language'
		? part
		: kind === 'region'
			? part.toUpperCase()
			: part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

/** The parts of a tag that name nothing, each with what it would have to be: `['region', 'YY']`. */
export const unknownParts = (tag: string): readonly (readonly [kind: string, part: string])[] =>
	tag.split('-').flatMap((part, index) => {
		const kind = kindOfPart(part, index);
		if (kind === undefined) return [];
		return names[kind].of(asRegistered(part, kind)) === undefined ? [[kind, part] as const] : [];
	});
