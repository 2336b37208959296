/** Language and direction over a finished page, wherever a run stands. */
import { expect, test } from 'vitest';
import { markLanguages } from '../../src/markdown/languages.ts';

test.for([
	['a title', '<h1>The 臺灣 act</h1>', '<h1>The <span lang="zh-Hant">臺灣</span> act</h1>'],
	['a cell', '<table><td>הארץ</td></table>', '<table><td><bdi lang="he">הארץ</bdi></td></table>'],
	['a link', '<a href="/a/">ひらがな</a>', '<a href="/a/"><span lang="ja">ひらがな</span></a>'],
	[
		'a label of a drawing',
		'<svg><text x="1">以使</text></svg>',
		'<svg><text x="1"><tspan lang="zh-Hans">以使</tspan></text></svg>',
	],
	[
		'HTML within a drawing',
		'<svg><foreignObject><p>הארץ</p></foreignObject><text>הארץ</text></svg>',
		'<svg><foreignObject><p dir="rtl"><bdi lang="he">הארץ</bdi></p></foreignObject><text><tspan lang="he">הארץ</tspan></text></svg>',
	],
	[
		'behind a script that speaks of HTML',
		'<script>if (a < b) c = "<p lang=\'ja\'>";</script><p>以使</p>',
		'<script>if (a < b) c = "<p lang=\'ja\'>";</script><p><span lang="zh-Hans">以使</span></p>',
	],
	['behind a comment of no length', '<p>a</p><!--><p>以使</p>', '<p>a</p><!--><p><span lang="zh-Hans">以使</span></p>'],
	[
		'behind an attribute that holds a sign of tags',
		'<p title="a > <b lang=ja>" data-x=\'>\'>以使</p>',
		'<p title="a > <b lang=ja>" data-x=\'>\'><span lang="zh-Hans">以使</span></p>',
	],
	[
		'behind an element that need not be closed',
		'<ul><li lang="ja">以使<li>以使</ul>',
		'<ul><li lang="ja">以使<li><span lang="zh-Hans">以使</span></ul>',
	],
	[
		'behind an element closed in other letters',
		'<B lang="ja">以使</b> 以使',
		'<B lang="ja">以使</b> <span lang="zh-Hans">以使</span>',
	],
	['HTML behind a drawing', '<svg><g/></svg><p>以使</p>', '<svg><g/></svg><p><span lang="zh-Hans">以使</span></p>'],
	['a break between', '<p>a<br>以使</p>', '<p>a<br><span lang="zh-Hans">以使</span></p>'],
	[
		'a name with an ampersand',
		'<p>A &amp; 以使 &lt;b&gt;</p>',
		'<p>A &amp; <span lang="zh-Hans">以使</span> &lt;b&gt;</p>',
	],
	['English that says so', '<p lang="EN-gb">以</p>', '<p lang="EN-gb"><span lang="zh-Hans">以</span></p>'],
	[
		'a link of a drawing, and a drawing in the HTML of one',
		'<svg><a><text>הארץ</text></a><foreignObject><svg><text>以</text></svg></foreignObject></svg>',
		'<svg><a><text><tspan lang="he">הארץ</tspan></text></a><foreignObject><svg><text><tspan lang="zh-Hans">以</tspan></text></svg></foreignObject></svg>',
	],
	[
		'several runs, and several texts',
		'<p>以 a הארץ b 以<i>以</i>c</p>',
		'<p><span lang="zh-Hans">以</span> a <bdi lang="he">הארץ</bdi> b <span lang="zh-Hans">以</span><i><span lang="zh-Hans">以</span></i>c</p>',
	],
	[
		'a paragraph from right to left, with a link and a name from left to right',
		'<p class="a">هذا <a href="/a/">الطرف</a> (US) و</p>',
		'<p dir="rtl" class="a"><bdi lang="ar">هذا</bdi> <a href="/a/"><bdi lang="ar">الطرف</bdi></a> (US) <bdi lang="ar">و</bdi></p>',
	],
	[
		'a paragraph that says its language',
		'<blockquote><p lang="ar">لا تقوم (US, China) بسرقة</p></blockquote>',
		'<blockquote dir="rtl"><p dir="rtl" lang="ar">لا تقوم (US, China) بسرقة</p></blockquote>',
	],
	[
		'a paragraph from left to right with a word from right to left, and one that says its direction',
		'<p>The paper הארץ says</p><p dir="ltr">הארץ</p>',
		'<p>The paper <bdi lang="he">הארץ</bdi> says</p><p dir="ltr"><bdi lang="he">הארץ</bdi></p>',
	],
	[
		'an item and a cell: where there is more to order than one run',
		'<ul><li>هذا <b>الطرف</b><li>الطرف</ul>',
		'<ul><li dir="rtl"><bdi lang="ar">هذا</bdi> <b><bdi lang="ar">الطرف</bdi></b><li><bdi lang="ar">الطرف</bdi></ul>',
	],
	[
		'a paragraph within a script that speaks of HTML, and in a text field',
		'<script>x = "<p>هذا</p>";</script><textarea><p>هذا</p></textarea>',
		'<script>x = "<p>هذا</p>";</script><textarea><p>هذا</p></textarea>',
	],
	[
		'an element whose name begins as one that is bare',
		'<titles>以</titles>',
		'<titles><span lang="zh-Hans">以</span></titles>',
	],
	[
		'English within another language',
		'<p lang="zh-Hans">以<b lang="en-GB">a 使</b></p>',
		'<p lang="zh-Hans">以<b lang="en-GB">a 使</b></p>',
	],
] as const)('%s', ([, html, expected]) => {
	expect(markLanguages(html)).toBe(expected);
});

test.for([
	'<p lang="zh-Hans">以使</p>',
	'<p lang="ja"><b>以使</b></p>',
	'<p lang=ja>以使</p>',
	"<p lang='ja'>以使</p>",
	'<p LANG="ja">以使</p>',
	'<iframe>以使</iframe><style>p::before { content: "以使" }</style>',
	'<table>以<tr>使<td>a</td></tr></table>',
	'<head><title>以使</title><script>const a = "<p>以使";</script></head>',
	'<svg><title>以使</title><desc>以使</desc></svg>',
	'<select><option>以使</option></select>',
	'<textarea>以使</textarea>',
	'<!-- <p>以使</p> --><p>a</p>',
	'<p title="以使" data-x="a > 以使">a</p>',
	'<p lang="">以使</p>',
	'<p lang="eng">以使</p>',
	'<xmp>以</xmp><noembed>以</noembed><noframes>以</noframes>',
	'<p>a</p><plaintext>以',
	'<html lang="en-GB"><p>Łódź, Москва</p></html>',
])('%s stays as it is', (html) => {
	expect(markLanguages(html)).toBe(html);
});

test('marks nothing twice', () => {
	const once = markLanguages('<p>以使 and הארץ</p>');
	expect(markLanguages(once)).toBe(once);
});
