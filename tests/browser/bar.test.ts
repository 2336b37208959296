/** The bar: always at hand, never over what a link leads to, whole without a script. */
import { describe, expect, test } from 'vitest';
import { driver, oneTab, tab } from './browser.ts';

oneTab();

describe('the bar', () => {
	test.each([360, 768])('at %i px contents and pages open out of it where one is, and close again', async (width) => {
		await tab.resize(width, 800);
		await tab.open('/');
		await tab.evaluate(() => scrollTo(0, 3000));
		await tab.quiet();
		await tab.evaluate(() => scrollTo(0, 2900));
		const read = await tab.evaluate(() => {
			const inSight = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
			return inSight.find((paragraph) => paragraph.getBoundingClientRect().top > 0)?.id ?? '';
		});
		const stands = (): Promise<number> =>
			tab.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity, read);
		const before = await stands();
		await tab.click('.bar-contents summary');
		const shown = await tab.evaluate(() => {
			const box = document.querySelector('.bar-contents nav')?.getBoundingClientRect();
			return box !== undefined && box.height > 100 && box.top >= 0 && box.bottom <= innerHeight;
		});
		expect(shown).toBe(true);
		expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(1000);
		// What lies further up may take its true height meanwhile, which moves what is read by a pixel and no more.
		expect(Math.abs((await stands()) - before)).toBeLessThanOrEqual(2);
		await tab.press('Escape');
		expect(await tab.evaluate(() => document.querySelector('.bar-contents')?.hasAttribute('open'))).toBe(false);
		expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Contents');
		await tab.click('.bar-pages summary');
		expect(await tab.evaluate(() => document.querySelectorAll('.bar-pages a').length)).toBeGreaterThan(3);
	});

	test.each([320, 360, 1440])('at %i px all that the menu says is within the window', async (width) => {
		await tab.resize(width, 800);
		await tab.open('/');
		await tab.click('.bar-pages summary');
		const { said, beyond } = await tab.evaluate(() => {
			const words = [...document.querySelectorAll<HTMLElement>('.bar-pages :is(a, small)')];
			return {
				said: words.length,
				beyond: words.filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.innerText),
			};
		});
		expect(said).toBeGreaterThan(4);
		expect(beyond).toEqual([]);
	});

	test('it steps aside while one reads on, and is back when one turns', async () => {
		await tab.resize(1280, 800);
		await tab.open('/');
		const aside = () => tab.evaluate(() => document.querySelector('[data-bar]')?.hasAttribute('data-aside'));
		const scroll = async (to: number) => {
			await tab.evaluate((y) => scrollTo(0, y), to);
			await tab.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
			);
		};
		// What does it comes with the first sign of reading.
		let down = 1200;
		await expect
			.poll(async () => {
				await scroll((down += 100));
				return aside();
			})
			.toBe(true);
		await scroll(down - 100);
		expect(await aside()).toBe(false);
	});

	test('it covers no paragraph that a link leads to, without a script too', async (context) => {
		if (!driver.can.scripting) context.skip(`${driver.name} cannot be told to turn scripting off`);
		for (const scripting of [true, false]) {
			const other = await driver.tab();
			await other.resize(360, 800);
			await other.scripting(scripting);
			await other.open('/');
			const id = await other.evaluate(() => [...document.querySelectorAll('[data-paragraph]')].at(5)?.id ?? '');
			await other.open(`/#${id}`);
			const { bar, target } = await other.evaluate(() => ({
				bar: document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? 0,
				target: document.querySelector(':target')?.getBoundingClientRect().top ?? 0,
			}));
			expect(target).toBeGreaterThanOrEqual(bar);
			await other.close();
		}
	});
});

describe('the notes of the essay', () => {
	test.each([1024, 1280, 1600, 2560])(
		'at %i px they lie on nothing, and leave the gaps between paragraphs alike',
		async (width) => {
			await tab.resize(width, 900);
			await tab.open('/');
			const { overlaps, gaps } = await tab.evaluate(() => {
				const boxes = [...document.querySelectorAll('.essay-section .margin-note')].map((note) =>
					note.getBoundingClientRect(),
				);
				const overlaps = boxes.filter((box, index) => {
					const next = boxes[index + 1];
					return next !== undefined && next.top < box.bottom - 0.5;
				}).length;
				const paragraphs = [...document.querySelectorAll('[data-paragraph]')];
				const gaps = paragraphs.flatMap((paragraph) => {
					const holder = paragraph.parentElement;
					let after = paragraph.nextElementSibling;
					while (after?.matches('.margin-note')) after = after.nextElementSibling;
					const beyond = after ?? holder?.nextElementSibling?.firstElementChild ?? null;
					const next = beyond?.matches('.passage > p') ? beyond : null;
					return next
						? [
								{
									id: paragraph.id,
									gap: Math.round(next.getBoundingClientRect().top - paragraph.getBoundingClientRect().bottom),
								},
							]
						: [];
				});
				return { overlaps, gaps };
			});
			expect(overlaps).toBe(0);
			expect(gaps.length).toBeGreaterThan(3);
			const usual = gaps[0]?.gap ?? 0;
			expect(gaps.filter(({ gap }) => Math.abs(gap - usual) > 1)).toEqual([]);
		},
	);
});
