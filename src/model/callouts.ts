/** The callouts: the name of the directive, and whether it names an entry with `of=`. */
export const callouts: Readonly<Record<string, boolean>> = {
	agreement: true,
	actor: true,
	mechanism: true,
	concept: true,
	note: false,
};
