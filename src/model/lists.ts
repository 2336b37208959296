/** Values collected under keys, in the order in which they come. */
export class Lists<Value> {
	readonly #lists = new Map<string, Value[]>();

	add(key: string, value: Value): void {
		const list = this.#lists.get(key);
		if (list) list.push(value);
		else this.#lists.set(key, [value]);
	}

	/** Empty where nothing was added. */
	get(key: string): readonly Value[] {
		return this.#lists.get(key) ?? [];
	}
}
