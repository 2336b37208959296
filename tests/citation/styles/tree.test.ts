/** Small changes to a style of the Citation Style Language, on small trees. */
import { describe, expect, test } from 'vitest';
import {
	forOneWork,
	inMacro,
	mapTree,
	node,
	withTerm,
	withTitledContainers,
} from '../../../src/citation/styles/tree.ts';

const text = (variable: string, attrs = {}) => node('text', { variable, ...attrs });
const macro = (name: string, ...children: Parameters<typeof node>[2] & object) => node('macro', { name }, children);

test('a tree is changed from the leaves up, its texts kept', () => {
	const seen: string[] = [];
	const tree = node('a', {}, ['words', node('b', {}, [node('c')])]);
	const changed = mapTree(tree, (each) => {
		seen.push(each.name);
		return { ...each, name: each.name.toUpperCase() };
	});
	expect(seen).toEqual(['c', 'b', 'a']);
	expect(changed).toEqual(node('A', {}, ['words', node('B', {}, [node('C')])]));
});

describe('one macro of a style', () => {
	const style = node('style', {}, [
		'',
		macro('author', text('author')),
		macro('title'),
		node('group', { name: 'title' }),
	]);
	test('is changed, and nothing else', () => {
		const changed = inMacro(style, 'title', (each) => ({ ...each, children: [text('title')] }));
		expect(changed).toEqual({
			...style,
			children: ['', macro('author', text('author')), macro('title', text('title')), node('group', { name: 'title' })],
		});
	});
	test('must be there', () => {
		expect(() => inMacro(style, 'date', (each) => each)).toThrow("the style has no macro 'date' any more");
		expect(() => inMacro(node('style', {}, [node('group', { name: 'date' })]), 'date', (each) => each)).toThrow();
	});
});

describe('a term of one’s own', () => {
	const term = node('term', { name: 'page', form: 'short' }, ['p.']);
	const terms = (...children: Parameters<typeof node>[2] & object) => node('terms', {}, children);
	test('stands last among those for every language, and not among those of one', () => {
		const english = node('locale', { 'xml:lang': 'en' }, [terms()]);
		const style = node('style', {}, [
			'',
			english,
			node('locale', {}, [node('date'), terms(node('term'))]),
			node('info'),
		]);
		expect(withTerm(style, 'page', 'short', 'p.')).toEqual(
			node('style', {}, ['', english, node('locale', {}, [node('date'), terms(node('term'), term)]), node('info')]),
		);
	});
	test('makes its place where there is none', () => {
		const english = node('locale', { 'xml:lang': 'en' }, [terms()]);
		const style = node('style', {}, ['', english, node('info')]);
		expect(withTerm(style, 'page', 'short', 'p.')).toEqual(
			node('style', {}, ['', english, node('info'), node('locale', {}, [terms(term)])]),
		);
	});
});

test('what a work appeared in is capitalised as titles are, unless the style says otherwise', () => {
	const lower = text('container-title', { 'text-case': 'lowercase' });
	const label = node('label', { variable: 'container-title' });
	const style = node('style', {}, [
		macro('a', text('container-title', { 'font-style': 'italic' }), lower, label, text('title')),
	]);
	expect(withTitledContainers(style)).toEqual(
		node('style', {}, [
			macro(
				'a',
				text('container-title', { 'font-style': 'italic', 'text-case': 'title' }),
				lower,
				label,
				text('title'),
			),
		]),
	);
});

test('of one work nothing is put in order, nor told apart', () => {
	const layout = node('layout', { suffix: '.' }, ['', text('title')]);
	const style = node('style', { class: 'note', 'disambiguate-add-names': 'true' }, [
		node('bibliography', { 'et-al-min': '4', 'disambiguate-add-givenname': 'true' }, [
			node('sort', {}, [node('key', { variable: 'author' })]),
			layout,
		]),
	]);
	expect(forOneWork(style)).toEqual(
		node('style', { class: 'note' }, [node('bibliography', { 'et-al-min': '4' }, [layout])]),
	);
});
