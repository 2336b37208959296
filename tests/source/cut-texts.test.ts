/** Texts that end where YAML sees a comment. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { brief, date, id, markdown, ref, text, webAddress } from '../../src/schema/fields.ts';
import { cutTexts } from '../../src/source/cut-texts.ts';
import { formatProblem } from '../../src/source/problem.ts';
import { readYaml } from '../../src/source/yaml.ts';

const schema = z
	.strictObject({
		text: text(),
		markdown: markdown(),
		brief: brief(3),
		plain: z.string(),
		date: date(),
		id: id(),
		ref: ref('actors'),
		enum: z.enum(['x']),
		address: webAddress(),
		list: z.array(text()),
	})
	.partial();

const told = (yaml: string): readonly string[] => {
	const source = readYaml(yaml, 'x');
	return cutTexts(schema, source.data, source).map(formatProblem);
};
const cut = (place: string, field: string, comment: string): string =>
	`x:${place} cut-text ${field}: the text ends before '${comment}', which is a comment in YAML; put the whole text in quotation marks, or the comment on a line of its own`;
const behind = (place: string, field: string, comment: string): string =>
	`x:${place} cut-text ${field}: '${comment}', behind > or |, is a comment in YAML and no part of the text; begin the text on the next line, or put the comment on a line of its own before the key`;

test.for([
	['text: a # b', [cut('1:7', 'text', '# b')]],
	['markdown: a #b', [cut('1:11', 'markdown', '#b')]],
	['brief: a # b', [cut('1:8', 'brief', '# b')]],
	['plain: a # b', [cut('1:8', 'plain', '# b')]],
	['list:\n  - a # b\n  - c\n  - d #e', [cut('2:5', 'list[0]', '# b'), cut('4:5', 'list[2]', '#e')]],
	['text: > # b\n  a', [behind('1:7', 'text', '# b')]],
	['text: |- #b\n  a', [behind('1:7', 'text', '#b')]],
	// Behind what is no free text a comment is one, unless it is written to the sign as #13694 would be.
	['date: 2015-01-02 # b', []],
	['date: 2015-01-02 #b', [cut('1:7', 'date', '#b')]],
	['id: a # b', []],
	['id: a #b', [cut('1:5', 'id', '#b')]],
	['address: https://a.b # c', []],
	['address: https://a.b #c', [cut('1:10', 'address', '#c')]],
	['ref: a # b', []],
	['ref: a #b', []],
	['enum: x #b', []],
	['list: [a] # b', []],
	['text: "a" # b', []],
	['text: a', []],
] as const)('%s', ([yaml, lines]) => {
	expect(told(yaml)).toEqual(lines);
});
