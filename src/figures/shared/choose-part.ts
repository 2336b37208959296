/**
 * The links of a figure's parts become switches: a press chooses a part, a second press or Escape lets it go, keys move
 * between them. The choice stands in the address. Without this each link leads to what it names.
 */
import { say } from '../../dom/element.ts';
import { isPlain } from '../../dom/press.ts';
import { withValues } from '../../dom/query.ts';
import { stepTo } from '../../dom/step.ts';
import { askedIn, partAt } from './part.ts';

/** The parts of a figure in the page. */
export interface PartSwitches {
	/** A link for each part, which bears its id as `data-part`. */
	readonly links: readonly HTMLAnchorElement[];
	/** Whatever bears `data-part` and is lit with it. */
	readonly lit: readonly HTMLElement[];
	/** Where the choice is said. */
	readonly status: Element | null;
	/** Shows what else is to be seen of a choice, and gives what is said of it. */
	readonly show?: (part: string | undefined) => string;
}

/** What can be done with the switches. */
export interface PartChoice {
	/** The part that is chosen. */
	readonly chosen: () => string | undefined;
	/** Chooses a part, or none: a step in the history. */
	readonly choose: (part: string | undefined) => void;
	/** Lights a part without choosing it, or none. */
	readonly light: (part: string | undefined) => void;
}

/** Brings the switches of a figure to life, with the choice that the address asks for. */
export const choosePart = (figure: HTMLElement, { links, lit, status, show = () => '' }: PartSwitches): PartChoice => {
	const parts = links.map(({ dataset }) => dataset['part'] ?? '');
	let chosen: string | undefined;

	const light = (part: string | undefined): void => {
		for (const each of lit) each.classList.toggle('lit', part !== undefined && each.dataset['part'] === part);
	};
	/** @param unknown what the address asks for in vain */
	const take = (part: string | undefined, unknown?: string): void => {
		chosen = part;
		light(part);
		for (const link of links) link.setAttribute('aria-pressed', String(link.dataset['part'] === part));
		const told = show(part);
		status?.classList.toggle('in-vain', unknown !== undefined);
		say(status, unknown === undefined ? told : `The address asks for a part ‘${unknown}’, which this clause has not.`);
	};
	const choose = (part: string | undefined): void => {
		take(part);
		stepTo(withValues(location.search, { part }));
	};
	const read = (): void => {
		const { part, unknown } = askedIn(location.search, parts);
		take(part, unknown);
	};

	for (const link of links) {
		const { part = '' } = link.dataset;
		link.setAttribute('role', 'button');
		link.addEventListener('click', (event) => {
			if (!isPlain(event)) return;
			event.preventDefault();
			choose(chosen === part ? undefined : part);
		});
		link.addEventListener('keydown', (event) => {
			if (event.key === ' ') {
				event.preventDefault();
				link.click();
			}
			const next = partAt(event.key, part, parts);
			if (next === undefined) return;
			event.preventDefault();
			links[parts.indexOf(next)]?.focus();
		});
	}
	figure.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && chosen !== undefined) choose(undefined);
	});
	addEventListener('popstate', read);
	read();
	return { chosen: () => chosen, choose, light };
};
