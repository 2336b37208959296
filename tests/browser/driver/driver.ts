/**
 * What the browser tests need of a browser, and no more. Each engine is an adapter of these two shapes, so that a
 * further one is a further file and no test changes.
 */

/** How a page is shown; what is left out is as the engine has it (light, no forced colours, motion, screen). */
export interface Media {
	readonly scheme?: 'light' | 'dark';
	readonly forcedColors?: boolean;
	readonly reducedMotion?: boolean;
	readonly print?: boolean;
}

/** A tab. Elements are named by CSS selectors; sizes are CSS pixels; paths begin at the site's root. */
export interface Tab {
	/** Console errors and exceptions since the last `open`. */
	readonly errors: readonly string[];
	/** Addresses asked for since the last `open`. */
	readonly requests: readonly string[];
	/** Opens a path of the site and waits until it is loaded, fonts included, and the network is quiet. */
	open(path: string): Promise<void>;
	/** Waits until the network is quiet again: what the page fetches once it is first touched or asked has come. */
	quiet(): Promise<void>;
	/** Runs a function (it must be whole in itself) in every page that is opened from now on, before the page's own scripts. */
	before<Args extends readonly unknown[]>(work: (...args: Args) => void, ...args: Args): Promise<void>;
	/** Answers requests to addresses that begin so by itself, from now on: the network is never asked. */
	stub(beginning: string, answer: { readonly type: string; readonly body: string }): Promise<void>;
	/** Runs a function in the page (it must be whole in itself), or an expression; resolves to its plain result. */
	evaluate<Result, Args extends readonly unknown[]>(
		work: ((...args: Args) => Result | Promise<Result>) | string,
		...args: Args
	): Promise<Result>;
	/** The words of the main part of the first frame of the page; empty where it has none, or the browser refused it. */
	frameText(): Promise<string>;
	click(selector: string): Promise<void>;
	hover(selector: string): Promise<void>;
	/** Touches with a finger. */
	tap(selector: string): Promise<void>;
	/** Draws a finger over the page, from one point of the window to another. @throws Unsupported */
	swipe(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
	focus(selector: string): Promise<void>;
	/** A key by its name (`Enter`, `ArrowRight`), with those held down: `press('Tab', 'Shift')`. */
	press(key: string, ...held: readonly string[]): Promise<void>;
	type(text: string): Promise<void>;
	/** Takes a step back in the history, which may leave the page: what comes of it is to be waited for. */
	back(): Promise<void>;
	resize(width: number, height?: number): Promise<void>;
	/** @throws Unsupported where the engine cannot emulate it */
	media(media: Media): Promise<void>;
	/** Turns the page's own scripts off or on, from the next `open` on. @throws Unsupported */
	scripting(on: boolean): Promise<void>;
	screenshot(): Promise<Uint8Array>;
	/** The page as it prints: on A4, or on Letter, unless its style sheet says otherwise; without tags, which move nothing. */
	pdf(format?: 'a4' | 'letter'): Promise<Uint8Array>;
	close(): Promise<void>;
}

export interface Driver {
	/** `Chromium 153` */
	readonly name: string;
	/** What this engine can be told, by the protocol that drives it; what it cannot is skipped, and said. */
	readonly can: { readonly media: boolean; readonly scripting: boolean; readonly touch: boolean };
	tab(): Promise<Tab>;
	close(): Promise<void>;
}

/** Thrown by what an engine, or its protocol, cannot do: such a test did not run, which is not the same as failed. */
export class Unsupported extends Error {
	override readonly name = 'Unsupported';
}
