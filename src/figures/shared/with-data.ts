/** Brings a figure to life with the data of its file, or says that they did not come. */
import { askData } from '../../dom/ask.ts';
import { button, say } from '../../dom/element.ts';

/** So long the data may take to come, in milliseconds. */
const patience = 20_000;

/** What a figure is brought to life with. */
export interface Awaited<Data> {
	readonly address: string;
	readonly isData: (value: unknown) => value is Data;
	/** What is said where they do not come, before a button that asks again. */
	readonly failed: string;
	/** Where it is said. */
	readonly status: Element | null;
	readonly bring: (data: Data) => void;
}

/** Asks for the data, as often as the reader wishes. */
export const withData = <Data>({ address, isData, failed, status, bring }: Awaited<Data>): Promise<void> => {
	const ask = async (): Promise<Data> => {
		const data = await askData(address, patience);
		if (!isData(data)) throw new Error(`${address}: not the data of the figure`);
		return data;
	};
	const begin = (): Promise<void> =>
		ask().then(bring, (error: unknown) => {
			console.error(error);
			say(status, failed);
			status?.append(
				button('Try again', () => {
					say(status, '');
					void begin();
				}),
			);
		});
	return begin();
};
