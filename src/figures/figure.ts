/** What a figure is to those who show it. Its model (src/model/figures/) says where it stands and when it is empty. */
import type { Element } from 'hast';
import type { Href } from '../model/address.ts';
import type { Edition } from '../model/types.ts';
import type { FigureAttributes, FigureName } from '../schema/figures.ts';

/** Where a figure is drawn: in the text of the essay, whole at its home, or alone in a frame. */
export type Place = 'essay' | 'home' | 'embed';

/** What a figure needs of those who show it. */
export interface FigureContext {
	readonly place: Place;
	/** A path of the site → an address. */
	readonly href: Href;
	/** True: the site has a page with the code that embeds each figure. */
	readonly hasCodes?: boolean;
}

/** A figure: everything is a pure function of the edition and the attributes of its directive. */
export interface Figure<Name extends FigureName> {
	/** What the site calls it, in navigation, in the title of its embed page and in links: `Timeline`. */
	readonly words: string;
	/** What tells it from others of its name: the agreement that it is about. */
	readonly about?: (edition: Edition, attributes: FigureAttributes<Name>) => string;
	/** What one finds there, in a few words, for those who choose from the menu. */
	readonly gloss?: string;
	/** True: the header leads to its home. */
	readonly inNavigation?: true;
	/** True: the essay draws it open. Else it stands there as its finding, with a link to its home. */
	readonly openInEssay?: true;
	/** True: on the page of an entry it stands before the text. Else after it. */
	readonly atHead?: true;
	/** What it shows, as a finding, computed from the content: its title, and all of it that the essay folds it to. */
	readonly title: (edition: Edition, attributes: FigureAttributes<Name>, place: Place) => string;
	/**
	 * The `<figure>`, complete without a script. It bears the anchor of its address and `data-figure`; what a script adds
	 * is started by src/figures/scripts.ts.
	 */
	readonly render: (edition: Edition, attributes: FigureAttributes<Name>, context: FigureContext) => Element;
	/** What it draws, as data for a download; absent where a file of the collections holds just that. */
	readonly data?: (edition: Edition, attributes: FigureAttributes<Name>) => unknown;
	/**
	 * How high a frame is that shows it whole, in CSS pixels, 640 of them wide: estimated from what it shows, and held by
	 * tests/browser/embed-heights.test.ts. Absent: it is longer than a screen in any case, and scrolls.
	 */
	readonly frameHeight?: (edition: Edition, attributes: FigureAttributes<Name>) => number;
	/** The address of its style sheet, `import style from './figure.css?url'`. */
	readonly style: string;
}
