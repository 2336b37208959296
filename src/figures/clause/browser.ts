/**
 * Opens one note of a clause at a time. Without it every note stands under the words, numbered as they are, and each
 * marked word leads to its note.
 */
import { button, say } from '../../dom/element.ts';
import { askedIn, partAt, searchWith } from '../shared/part.ts';

/** Brings a clause to life. */
export const bring = (figure: HTMLElement): void => {
	const marks = [...figure.querySelectorAll<HTMLAnchorElement>('a.clause-part')];
	const parts = marks.map(({ dataset }) => dataset['part'] ?? '');
	const bearers = [...figure.querySelectorAll<HTMLElement>('[data-part]')];
	const notes = figure.querySelector('.clause-notes');
	const status = figure.querySelector('.clause-status');
	let chosen: string | undefined;

	const light = (part: string | undefined): void => {
		for (const each of bearers) each.classList.toggle('lit', part !== undefined && each.dataset['part'] === part);
	};
	const show = (part: string | undefined): void => {
		chosen = part;
		if (part === undefined) delete figure.dataset['part'];
		else figure.dataset['part'] = part;
		light(part);
		for (const mark of marks) mark.setAttribute('aria-pressed', String(mark.dataset['part'] === part));
		all.hidden = part === undefined;
		const at = part === undefined ? -1 : parts.indexOf(part);
		say(status, at < 0 ? '' : `Note ${at + 1} of ${parts.length}.`);
	};
	/** A choice is a step in the history. */
	const choose = (part: string | undefined): void => {
		status?.classList.remove('in-vain');
		show(part);
		// Within a frame a step would stand in the way of those of the page around it.
		history[self === top ? 'pushState' : 'replaceState'](
			history.state,
			'',
			`${location.pathname}${searchWith(location.search, part)}${location.hash}`,
		);
	};
	const read = (): void => {
		const { part, unknown } = askedIn(location.search, parts);
		show(part);
		status?.classList.toggle('in-vain', unknown !== undefined);
		if (unknown !== undefined) say(status, `The address asks for a part ‘${unknown}’, which this clause has not.`);
	};
	const all = button('All notes', () => {
		const mark = marks.find(({ dataset }) => dataset['part'] === chosen);
		choose(undefined);
		mark?.focus();
	});
	all.className = 'clause-all';

	for (const mark of marks) {
		const { part = '' } = mark.dataset;
		mark.setAttribute('role', 'button');
		mark.setAttribute('aria-describedby', mark.hash.slice(1));
		mark.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			choose(chosen === part ? undefined : part);
		});
		mark.addEventListener('keydown', (event) => {
			if (event.key === ' ') {
				event.preventDefault();
				mark.click();
			}
			const next = partAt(event.key, part, parts);
			if (next === undefined) return;
			event.preventDefault();
			marks[parts.indexOf(next)]?.focus();
		});
	}
	figure.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && chosen !== undefined) choose(undefined);
	});
	// Where nothing is chosen, the words answer to each other across the languages.
	for (const bearer of bearers) {
		bearer.addEventListener('pointerenter', () => {
			if (chosen === undefined) light(bearer.dataset['part']);
		});
		bearer.addEventListener('pointerleave', () => {
			if (chosen === undefined) light(undefined);
		});
	}
	notes?.after(all);
	addEventListener('popstate', read);
	read();
};
