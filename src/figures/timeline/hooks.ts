/**
 * The names by which the script finds what the build wrote: each stands here once, for both. The attributes that are
 * part of the public contract are `data-figure`, `data-event`, `data-track` and `data-date`.
 */

/** Classes. */
export const classes = {
	figure: 'timeline',
	/** A drawing for one width; one of them is shown. */
	drawing: 'tl-svg',
	/** Around the drawings. */
	frame: 'tl-drawing',
	/** The mark and label of an event. */
	event: 'ev',
	leader: 'leader',
	/** Of an event: after the horizon; its label over its own bar; hidden; the one that is chosen; answering a link. */
	late: 'late',
	over: 'over',
	out: 'out',
	chosen: 'chosen',
	lit: 'lit',
	/** Groups that are drawn anew when the extent changes. */
	axis: 'axis',
	marked: 'marked',
	/** The head of a lane, and its count. */
	lane: 'lane',
	count: 'n',
	/** Controls. */
	tracks: 'tl-tracks',
	parts: 'tl-parts',
	more: 'tl-more',
	filters: 'tl-filters',
	status: 'tl-status',
	title: 'tl-title',
} as const;

/** Attributes, as `dataset` has them. */
export const data = {
	/** Of the figure: the first day of what it draws, and the day after the last. */
	from: 'from',
	to: 'to',
	/** Of the figure: it is the page's own; address, filters and the full list belong to it. */
	whole: 'whole',
	/** Of the figure: what its title says before the finding. */
	about: 'about',
	/** Of the figure, written by the script: it runs (`waiting`, `failed`); the figure is explored. */
	script: 'script',
	explored: 'explored',
	/** Of a drawing: its width in user units. */
	width: 'width',
	/** Of a lane's head: its track. */
	lane: 'lane',
	/** Of a button: what it does. Of one that chooses a part of the period: its days, `from/to`. */
	does: 'do',
	part: 'part',
	/** Of a slider: which end it moves. */
	end: 'end',
} as const;

/** The attribute's name in HTML. */
export const attribute = (name: string): string => `data-${name}`;

/** The address of the timeline's file below the site's root. */
export const eventsPath = '/timeline/events.json';

/** An entry of the full list, which stands on the timeline's own page. */
export const fullEntry = '.events li[data-event]';
