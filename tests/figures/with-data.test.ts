/** A figure that waits for its data, over a document that nobody sees. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withData } from '../../src/figures/shared/with-data.ts';

let answers: (() => Response)[] = [];
const bring = vi.fn();
let status: Element;

beforeEach(() => {
	const { document } = parseHTML('<!doctype html><html><body><p role="status">Wait</p></body></html>');
	vi.stubGlobal('document', document);
	vi.stubGlobal('CSS', { escape: (text: string) => text });
	vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()?.()));
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const found = document.querySelector('p');
	if (!found) throw new Error('no status');
	status = found;
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	bring.mockClear();
});

const ask = () =>
	withData({
		address: '/data.json',
		isData: (value): value is { readonly cases: number } =>
			typeof value === 'object' && value !== null && 'cases' in value,
		failed: 'They did not come. ',
		status,
		bring: (data) => void bring(data),
	});

test('it is brought to life with what came', async () => {
	answers = [() => Response.json({ cases: 3 })];
	await ask();
	expect(bring.mock.calls).toEqual([[{ cases: 3 }]]);
	expect(status.textContent).toBe('Wait');
});

test.each([
	['an error of the host', () => new Response('', { status: 404 })],
	['something that is no data', () => new Response('<p>')],
	['the data of something else', () => Response.json({ events: [] })],
])('where %s comes, it says so, and asks again when it is wished', async (_, answer) => {
	answers = [answer, () => Response.json({ cases: 1 })];
	await ask();
	expect(bring).not.toHaveBeenCalled();
	expect(console.error).toHaveBeenCalledOnce();
	expect(status.textContent).toBe('They did not come. Try again');
	status.querySelector('button')?.click();
	expect(status.textContent).toBe('');
	await vi.waitFor(() => expect(bring.mock.calls).toEqual([[{ cases: 1 }]]));
});
