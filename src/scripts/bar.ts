/**
 * The bar at the head steps aside while one reads on, and comes back as soon as one turns. What opens out of it closes
 * by Escape, by a press elsewhere, and once one has chosen. Without it the bar stands where it is, and its menus open
 * and close by their own words.
 */

/** So many pixels of one direction are a wish, fewer a trembling hand. */
const wish = 24;

/** Watches the bar of a page. */
export const watchBar = (root: ParentNode = document): void => {
	const bar = root.querySelector<HTMLElement>('[data-bar]');
	if (!bar) return;
	const menus = [...bar.querySelectorAll<HTMLDetailsElement>('[data-bar-menu]')];
	const close = (except?: HTMLDetailsElement): void => {
		for (const menu of menus) if (menu !== except) menu.open = false;
	};
	let turned = scrollY;
	addEventListener(
		'scroll',
		() => {
			const down = scrollY > turned;
			if (Math.abs(scrollY - turned) < wish) return;
			turned = scrollY;
			bar.toggleAttribute('data-aside', down && scrollY > bar.offsetHeight && !menus.some(({ open }) => open));
		},
		{ passive: true },
	);
	for (const menu of menus) menu.addEventListener('toggle', () => menu.open && close(menu));
	bar.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) close();
	});
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Node) || !bar.contains(target)) close();
	});
	document.addEventListener('keydown', (event) => {
		const open = menus.find((menu) => menu.open);
		if (event.key !== 'Escape' || !open) return;
		close();
		open.querySelector('summary')?.focus();
	});
};
