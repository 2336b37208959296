/** Which addresses a text and a source may hold: those that lead somewhere. */
import { describe, expect, test } from 'vitest';
import { webAddress } from '../../src/schema/fields.ts';
import { mayLeadTo } from '../../src/source/syntax/links.ts';

describe('an address that leads nowhere is none', () => {
	test.for([
		'http:///x',
		'https://',
		'http://?x',
		'http://#x',
		'https://.',
		'https://-a.org/',
		'https://user@',
		'https://@/x',
		'https://:8080/',
		'https://a:b',
		'https://example.org:99999/',
		'https://exa%mple.org/',
		'https://[x]/',
		'http:/example.org',
		'https:example.org',
		'//example.org/',
		'www.example.org',
		'ftp://example.org/',
		'javascript:alert(1)',
		'mailto:',
		'mailto:someone',
		'mailto:?subject=x',
	])('%s', (address) => {
		expect(mayLeadTo(address)).toBe(false);
		expect(webAddress().safeParse(address).success).toBe(false);
	});
});

describe('an address that leads somewhere', () => {
	test.for([
		'https://example.org',
		'HTTP://Example.org/A_(b)',
		'https://a.example:8443/?x=1#y',
		'https://example.org?x',
		'https://例え.jp/条約',
		'https://xn--r8jz45g.jp/',
		'https://user@example.org/',
		'https://web.archive.org/web/2015*/http://example.org/',
		'https://1.2.3.4/',
		'https://under_score.example.org/',
	])('%s', (address) => {
		expect(mayLeadTo(address)).toBe(true);
		expect(webAddress().safeParse(address).success).toBe(true);
	});
	test('a mailbox', () => {
		expect(mayLeadTo('mailto:a@b.example?subject=x')).toBe(true);
	});
});
