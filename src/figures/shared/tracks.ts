/** The tracks of the events as every drawing has them: their words, and their marks, told apart by shape before colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Track } from '../../schema/tracks.ts';

/** The name of each track, and who acts in it. */
export const trackWords: Readonly<Record<Track, { readonly name: string; readonly gloss: string }>> = {
	bilateral: { name: 'Bilateral', gloss: 'two parties, by agreement or meeting' },
	multilateral: { name: 'Multilateral', gloss: 'three or more, or in a forum' },
	unilateral: { name: 'Unilateral', gloss: 'one state or body alone' },
	incident: { name: 'Incident', gloss: 'an attack, a leak or an accident, or its being made public' },
};

/** The mark of each track, a path about a point: one absolute move, all else relative to it. */
export const trackMarks: Readonly<Record<Track, string>> = {
	bilateral: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
	multilateral: 'M-4.5-4.5h9v9h-9z',
	unilateral: 'M0-5.5l5.5 10h-11z',
	incident: 'M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
};

/** The mark of a track, about a point. */
export const trackMark = (track: Track): Element => s('path', { d: trackMarks[track] });

/** The mark of a track beside its words (tracks.css). */
export const trackSign = (track: Track): Element =>
	s(
		'svg',
		{ class: `track-sign ${track}`, viewBox: '-7 -7 14 14', width: 14, height: 14, ariaHidden: 'true' },
		trackMark(track),
	);
