/** The marks of the briefing: they mean on it what they mean in the essay, and two series are told apart. */
import { htmlOf } from '../../src/figures/shared/html.ts';
import { trackMarks } from '../../src/figures/shared/tracks.ts';
import { markAlone, trackLegend } from '../../src/components/briefing/dates.ts';
import { partLetter } from '../../src/components/briefing/part-letter.ts';
import { tracks } from '../../src/schema/tracks.ts';
import { expect, test } from 'vitest';

test.each(tracks)('the sign of the track %s is that of the timeline, and the legend has it', (track) => {
	expect(htmlOf(markAlone(track))).toContain(`d="${trackMarks[track]}"`);
	expect(trackLegend.map((each) => each.track)).toContain(track);
});

test('the parts of the sentence have letters', () => {
	expect([0, 1, 6].map(partLetter)).toEqual(['a', 'b', 'g']);
});
