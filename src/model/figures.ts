/** The figures that a directive may place, and what each takes. A figure is known once it is built. */
export const figures: Readonly<Record<string, readonly string[]>> = {
	timeline: ['from', 'to', 'name', 'weight'],
};

/** The callouts: the name of the directive, and whether it names an entry with `of=`. */
export const callouts: Readonly<Record<string, boolean>> = {
	agreement: true,
	actor: true,
	mechanism: true,
	concept: true,
	note: false,
};
