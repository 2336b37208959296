/** The name of a commitment among those of all agreements: `agreement/id`. Pure. */

/** The name of a commitment of an agreement. */
export const commitmentKey = (agreement: string, id: string): string => `${agreement}/${id}`;

/** Its agreement, and its id among that one's commitments; empty where the name lacks one. */
export const splitCommitmentKey = (key: string): readonly [agreement: string, id: string] => {
	const [agreement = '', id = ''] = key.split('/');
	return [agreement, id];
};
