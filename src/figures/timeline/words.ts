/** The words of the timeline that do not come from the content. */
import type { Track } from './event.ts';

/** The name of each track, and who acts in it. */
export const trackWords: Readonly<Record<Track, { readonly name: string; readonly gloss: string }>> = {
	bilateral: { name: 'Bilateral', gloss: 'two parties, by agreement or meeting' },
	multilateral: { name: 'Multilateral', gloss: 'three or more, or in a forum' },
	unilateral: { name: 'Unilateral', gloss: 'one state or body alone' },
	incident: { name: 'Incident', gloss: 'an attack, a leak or an accident, or its being made public' },
};

/** The mark of each track, a path about a point: told apart by shape before colour. */
export const trackMarks: Readonly<Record<Track, string>> = {
	bilateral: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
	multilateral: 'M-4.5-4.5h9v9h-9z',
	unilateral: 'M0-5.5l5.5 10h-11z',
	incident: 'M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
};
