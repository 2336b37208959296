/**
 * The ids that the page of the essay bears beside the anchors of the text. What makes such an id takes it from here, and
 * the rule on anchors keeps them from the text, so that none stands twice. Pure.
 */

/** Ids that stand there by themselves. */
export const pageIds = {
	main: 'main',
	menu: 'menu',
	keyPoints: 'key-points',
	contents: 'contents-title',
	inThisEssay: 'in-this-essay',
	sources: 'sources',
	card: 'popover-card',
	searchInput: 'search-input',
	claimsBox: 'claims-box',
	claimsLabel: 'claims-label',
	former: 'former',
	/** In the essay as one file: what its scripts unpack. */
	packed: 'packed',
} as const;

/** Beginnings of ids of which the page may bear many; what follows is the name of the thing. */
export const pageIdBeginnings = {
	note: 'note-',
	reference: 'ref-',
	again: 'again-',
	callout: 'callout-',
	figure: 'figure-',
	event: 'event-',
	commitment: 'commitment-',
	meeting: 'meeting-',
	claim: 'claim-',
	case: 'case-',
	measure: 'measure-',
	activity: 'activity-',
	area: 'area-',
	tie: 'tie-',
	source: 'source-',
	card: 'card-',
	cards: 'cards-',
	letter: 'letter-',
	timeline: 'tl-',
	changed: 'changed-',
	/** On the page for courses: the code of a figure. */
	code: 'code-',
	/** On a page of uses: the thing that is used. */
	used: 'used-',
} as const;

/** True for an id that is kept for other things of the page. Nothing is worked out before it is asked: browsers load this file too. */
export const isKept = (id: string): boolean =>
	Object.values<string>(pageIds).includes(id) ||
	Object.values(pageIdBeginnings).some((beginning) => id.startsWith(beginning));
