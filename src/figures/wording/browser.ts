/**
 * Lights the column of a part and keeps it in the address. Without it each head of a column leads to itself, and the
 * style sheet lights the column of what the address leads to.
 */
import { say } from '../../dom/element.ts';
import { askedIn, partAt, searchWith } from '../shared/part.ts';

/** Brings a table of wordings to life. */
export const bring = (figure: HTMLElement): void => {
	const heads = [...figure.querySelectorAll<HTMLAnchorElement>('a.wording-part')];
	const parts = heads.map(({ dataset }) => dataset['part'] ?? '');
	const cells = [...figure.querySelectorAll<HTMLElement>(':is(th, td)[data-part]')];
	const status = figure.querySelector('.wording-status');
	let chosen: string | undefined;

	const show = (part: string | undefined): void => {
		chosen = part;
		for (const cell of cells) cell.classList.toggle('lit', part !== undefined && cell.dataset['part'] === part);
		for (const head of heads) head.setAttribute('aria-pressed', String(head.dataset['part'] === part));
	};
	/** A choice is a step in the history. */
	const choose = (part: string | undefined): void => {
		say(status, '');
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
		say(status, unknown === undefined ? '' : `The address asks for a part ‘${unknown}’, which this clause has not.`);
	};

	for (const head of heads) {
		const { part = '' } = head.dataset;
		head.setAttribute('role', 'button');
		head.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			choose(chosen === part ? undefined : part);
		});
		head.addEventListener('keydown', (event) => {
			if (event.key === ' ') {
				event.preventDefault();
				head.click();
			}
			const next = partAt(event.key, part, parts);
			if (next === undefined) return;
			event.preventDefault();
			heads[parts.indexOf(next)]?.focus();
		});
	}
	figure.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && chosen !== undefined) choose(undefined);
	});
	addEventListener('popstate', read);
	read();
};
