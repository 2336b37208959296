/**
 * Lights, in the strip beside the text, the events of the paragraph that is being read, and names the first few.
 * Without it the strip stays hidden: the timeline says the same. It never moves the page.
 */

const most = 4;

/** Watches the paragraphs of the essay; the one nearest the upper third of the window is the one that is read. */
export const accompany = (): void => {
	const strip = document.querySelector<HTMLElement>('[data-companion]');
	const list = strip?.querySelector('ul');
	if (!strip || !list) return;
	const marks = [...strip.querySelectorAll<SVGPathElement>('[data-mark]')];
	const seen = new Set<HTMLElement>();
	let current = '';
	const show = (id: string): void => {
		if (id === current) return;
		current = id;
		const lit = marks.filter((mark) => {
			const on = (mark.dataset['paragraphs'] ?? '').split(' ').includes(id);
			mark.classList.toggle('here', on);
			return on;
		});
		list.replaceChildren(
			...lit.slice(0, most).map((mark) => {
				const item = document.createElement('li');
				const link = document.createElement('a');
				link.href = `${strip.dataset['href'] ?? ''}${mark.dataset['mark'] ?? ''}`;
				link.textContent = mark.dataset['name'] ?? '';
				// Its card opens in place, as that of every link to an event.
				link.dataset['toEvent'] = mark.dataset['mark'] ?? '';
				item.append(link);
				return item;
			}),
		);
		if (lit.length > most) {
			const item = document.createElement('li');
			item.textContent = `and ${lit.length - most} more`;
			list.append(item);
		}
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target as HTMLElement);
			const here = [...seen].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
			// Where a figure is looked at, or what was reached by a jump holds no paragraph yet, nothing is said of another.
			show(here?.dataset['paragraph'] ?? '');
		},
		{ rootMargin: '-15% 0px -55% 0px' },
	);
	for (const paragraph of document.querySelectorAll<HTMLElement>('[data-paragraph]')) observer.observe(paragraph);
	strip.hidden = false;
};
