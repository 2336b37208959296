/** Waits for the first sign that a page is being read, and then fetches what goes with the reader (reading.ts). */

const signs = ['scroll', 'pointerover', 'pointerdown', 'keydown'] as const;

/** Watches for it. A page that opens in its middle, or whose address chooses something, is being read. */
export const watchReading = (): void => {
	const begin = (first?: Event): void => {
		for (const sign of signs) removeEventListener(sign, begin);
		void import('./reading.ts').then(({ accompanyReading }) => accompanyReading(first));
	};
	if (scrollY > 0 || location.hash !== '' || location.search !== '') begin();
	else for (const sign of signs) addEventListener(sign, begin, { passive: true });
};
