/** An item before anything is known of it. */
export type Item = Readonly<Record<string, unknown>>;

/** Whether a value has keys: items have, and so have the names and dates in them. */
export const isItem = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
