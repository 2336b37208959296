/**
 * The order in which test files begin: first those that go through every page, so that none of them is begun when the
 * others end and is waited for alone. The runner itself knows what files took before, and on a fresh clone nothing.
 */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isOfEveryPage = ({ moduleId }: TestSpecification): boolean =>
	/\.(?:each|for)\(pageTypes/.test(readFileSync(moduleId, 'utf8'));

export class EveryPageFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const long = sorted.filter(isOfEveryPage);
		return [...long, ...sorted.filter((file) => !long.includes(file))];
	}
}
