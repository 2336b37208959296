/**
 * Marks the section that is being read in the contents. Without it the contents are the same list of links, unmarked.
 */

/** Watches the headings that the contents lead to; the last one above the upper third of the window is the current one. */
export const markContents = (root: ParentNode = document): void => {
	const links = new Map<Element, HTMLAnchorElement>();
	for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-contents] a[href^="#"]')) {
		const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (target) links.set(target, link);
	}
	if (links.size === 0) return;
	const targets = [...links.keys()];
	let current: HTMLAnchorElement | undefined;
	const mark = (): void => {
		const line = innerHeight / 3;
		const here = targets.findLast((target) => target.getBoundingClientRect().top < line);
		const link = here && links.get(here);
		if (link === current) return;
		current?.removeAttribute('aria-current');
		link?.setAttribute('aria-current', 'true');
		current = link;
	};
	const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
	for (const target of targets) observer.observe(target);
	addEventListener('scrollend', mark);
	mark();
};
