/** A directive is a callout with its entry, or a figure with what it takes. */
import { nearest } from '../../source/problem.ts';
import { callouts } from '../figures.ts';
import { allEntries } from '../walk.ts';
import { parseDate } from '../../schema/date.ts';
import { idPattern } from '../../schema/fields.ts';
import { error, type Rule } from './rule.ts';

/** Directives are known, and say what they must. */
export const directives: Rule = ({ content, figures }) => {
	const named = new Map<string, string>();
	return allEntries(content).flatMap((entry) =>
		entry.body.directives.flatMap(({ form, name, attributes, position }) => {
			const colons = form === 'container' ? ':::' : '::';
			const takes = figures[name];
			const needsEntry = callouts[name];
			if (form === 'container' ? needsEntry === undefined : takes === undefined)
				return [
					error('unknown-directive', position, 'body', `there is no '${colons}${name}'`, `write :::${Object.keys(callouts).join(', :::')} or ::${Object.keys(figures).join(', ::')}`, nearest(name, form === 'container' ? Object.keys(callouts) : Object.keys(figures))),
				];
			const allowed = form === 'container' ? (needsEntry ? ['of'] : []) : (takes ?? []);
			const problems = Object.keys(attributes)
				.filter((key) => !allowed.includes(key))
				.map((key) =>
					error('bad-directive', position, 'body', `'${name}' takes no '${key}'`, allowed.length > 0 ? `write ${allowed.map((word) => `${word}=`).join(', ')}` : 'write it without', nearest(key, allowed)),
				);
			if (needsEntry && (attributes['of'] ?? '') === '')
				problems.push(error('bad-directive', position, 'body', `'${name}' names no entry`, `write :::${name}{of=its-id}`));
			for (const key of ['from', 'to'])
				if (form === 'leaf' && attributes[key] !== undefined && parseDate(attributes[key]) === undefined)
					problems.push(error('bad-directive', position, 'body', `${key}=${attributes[key]} is not a date of the calendar`, 'write 2015 or 2015-09'));
			if (form === 'leaf') {
				const figureName = attributes['name'] ?? '';
				if (figureName !== '' && !idPattern.test(figureName))
					problems.push(error('bad-directive', position, 'body', `name=${figureName} is no anchor`, 'write words in lower case joined by hyphens'));
				const key = `${entry.collection === 'essay' ? 'essay' : entry.file} ${name} ${figureName}`;
				const first = named.get(key);
				if (first !== undefined)
					problems.push(error('duplicate-anchor', position, 'body', `a '${name}' of this name stands at ${first} already`, 'give it a name of its own with name='));
				named.set(key, `${position.file}:${position.line}`);
			}
			return problems;
		}),
	);
};
