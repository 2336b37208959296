/** The policy: strict by itself, loosened for one tool alone where that was asked for, and who may frame a page. */
import { describe, expect, test } from 'vitest';
import { annotates, framers, headersOf, policyOf } from '../../src/layouts/policy.ts';

const directives = (policy: string): ReadonlyMap<string, string> =>
	new Map(policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1).join(' ')]));

describe('the policy', () => {
	test('allows nothing of another host by itself', () => {
		expect(policyOf(false)).not.toMatch(/https?:|\*|unsafe/);
		expect(directives(policyOf(false)).get('default-src')).toBe("'none'");
	});

	test('lets an annotation tool in, and loosens nothing else', () => {
		const [strict, loose] = [directives(policyOf(false)), directives(policyOf(true))];
		const changed = [...loose].filter(([name, value]) => strict.get(name) !== value);
		expect(Object.fromEntries(changed)).toEqual({
			'script-src': "'self' https://hypothes.is https://cdn.hypothes.is",
			'style-src': "'self' https://cdn.hypothes.is",
			'frame-src': 'https://hypothes.is',
		});
		expect(policyOf(true)).not.toMatch(/unsafe|\*/);
	});

	test.each([
		['1', true],
		['0', false],
		['yes', false],
		['', false],
		[undefined, false],
	])('ANNOTATE=%s', (asked, expected) => {
		expect(annotates(asked)).toBe(expected);
	});
});

describe('frames', () => {
	test.each([
		[undefined, "'none'"],
		['', "'none'"],
		['https://canvas.example.edu', 'https://canvas.example.edu'],
		['https://a.example, https://*.b.example:8443', 'https://a.example https://*.b.example:8443'],
		["* 'self' javascript:x https://a.example/path", "'none'"],
	])('FRAME_ANCESTORS=%s', (asked, expected) => {
		expect(framers(asked)).toBe(expected);
	});

	test('a figure may be framed by anyone, a page by those that are named', () => {
		const frameAncestors = 'https://canvas.example.edu';
		const of = (path: string) => headersOf(path, { base: '/essay', frameAncestors })['Content-Security-Policy'];
		expect(of('/essay/timeline/')).toMatch(/frame-ancestors https:\/\/canvas\.example\.edu$/);
		expect(of('/essay/embed/timeline/')).toMatch(/frame-ancestors \*$/);
		// Beside the policy in the file a second one would refuse its own styles.
		expect(of('/essay/essay.html')).toBe('frame-ancestors https://canvas.example.edu');
	});
});
