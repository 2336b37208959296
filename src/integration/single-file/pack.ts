/**
 * What only scripts make use of is packed: the scripts themselves, the figures that they open, the data that they ask
 * for. A line of script unpacks it; where a browser cannot, the file is what it is without scripts. Pure.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pageIds } from '../../model/page-ids.ts';

/** What is to be packed. */
export interface Unpacked {
	/** The script, which runs once all else is there. */
	readonly script: string;
	readonly style: string;
	/** What else can be led to once it is there. */
	readonly sections: readonly Element[];
	/** Figures and data, by the addresses that they have on the site. */
	readonly figures: ReadonlyMap<string, Element>;
	readonly data: ReadonlyMap<string, string>;
}

/** What stands in the file for it, and what its policy must allow. */
export interface Packed {
	readonly elements: readonly Element[];
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

/** What a policy calls a text that it allows. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Text of a script or style: nothing in it may seem to end the element. */
const closed = (text: string): string => text.replace(/<\/(?=script|style)/gi, '<\\/').replace(/<!--/g, '<\\!--');

/** Where in a page stands what it encloses. */
export const within = '.after-essay';

/** Scripts that come in a fragment run as it is put in. */
const unpacker = `(async()=>{
const bytes=Uint8Array.from(atob(document.getElementById('${pageIds.packed}').textContent),(sign)=>sign.charCodeAt(0));
const stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
document.querySelector('${within}').append(document.createRange().createContextualFragment(await new Response(stream).text()));
})()`;

/** Packs it. The same content gives the same bytes. */
export const pack = ({ script, style, sections, figures, data }: Unpacked): Packed => {
	const code = closed(script);
	const fragment = toHtml([
		h('style', closed(style)),
		...sections,
		...[...figures].map(([address, figure]) => {
			const holder = h('template', { dataHeld: address });
			return { ...holder, content: { type: 'root' as const, children: [figure] } };
		}),
		...[...data].map(([address, text]) => h('script', { type: 'application/json', dataHeld: address }, closed(text))),
		h('script', code),
	]);
	const bytes = deflateRawSync(fragment, { level: 9 }).toString('base64');
	return {
		elements: [h('script', { type: 'text/plain', id: pageIds.packed }, bytes), h('script', unpacker)],
		scripts: [unpacker, code].map(hashOf),
		styles: [hashOf(closed(style))],
	};
};
