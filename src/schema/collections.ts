/** What each collection is, in a sentence or two for editors: where its files lie, and what their bodies say. */
import type { CollectionName } from './fields.ts';

/** The words of the manual, the published schemas and the files that `npm run new` writes. */
export const collectionWords: Readonly<Record<CollectionName, string>> = {
	essay:
		'A section of the essay: `content/essay/NN-ID.md`. The number orders the sections; the rest is the id and the anchor. Its body is the text, in paragraphs that each end in an anchor, `{#its-id}`.',
	agreements:
		'An agreement in the widest sense, any text in which actors bind, pledge or declare: `content/agreements/ID.md`. Its body, 150 to 300 words, says how it came about and what it is worth.',
	actors:
		'An actor, whoever acts or speaks: `content/actors/ID.md`. Its body, 40 to 120 words, says what they did in this story; a minor one may have its `short` alone.',
	mechanisms:
		'A mechanism, a standing body, dialogue, series of meetings or channel: `content/mechanisms/ID.md`. Its body, 80 to 150 words, says how it worked.',
	concepts:
		'A concept, a term of the field and the dispute over it: `content/concepts/ID.md`. Its body, 80 to 150 words, says how it is used.',
	events: 'An event of the timeline: `content/events/ID.md`. Its body, two to four sentences, says what happened.',
	claims: 'A claim of the source article, weighed: `content/claims/ID.md`. Its body, 40 to 90 words, is the evidence.',
	measures:
		'A measure, one answer with a way of counting to what became of the conduct in question: `content/measures/ID.md`. Its body says how it was made, and who disputes it.',
	ties: 'The ties between pairs of actors that the fabric counts: one list, `content/ties.yaml`.',
	areas:
		'An area of policy, what was asked in it and what was done before and since the year that divides the two: `content/areas/ID.md`. Its body says how the one led to the other.',
	activities: 'An activity for the concept sorter: `content/activities/ID.md`. Its body says what was done.',
	scenarios: 'A case for the pledge explorer: `content/scenarios/ID.md`. Its body tells the case.',
	pledge:
		'The decision model of the pledge explorer: one file, `content/pledge.yaml`. A case is one value for each dimension; each test then has exactly one outcome, each engagement at most one grade, and exactly one rule gives the verdict.',
	questions: 'A question for discussion: `content/questions/ID.md`. Its body says what a good answer weighs.',
	sources:
		"The bibliography: one list in CSL-JSON, `content/sources.json`, as a reference manager exports it. Keys are CSL's own, and what is absent the work has not; what is this edition's own stands under `custom`.",
	site: 'What the edition says of itself: one file, `content/site.yaml`.',
};
