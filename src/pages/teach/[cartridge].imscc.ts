/** The essay for learning systems. Its links are absolute: without an address, or without a question, there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { cartridgeFiles, type CartridgeVersion } from '../../components/cartridge.ts';
import { paths } from '../../model/address.ts';
import { absolute, edition } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
	edition().content.entries.questions.length > 0 && absolute(paths.cartridge) !== undefined
		? [
				{ params: { cartridge: 'cartridge' }, props: { version: '1.3' } },
				{ params: { cartridge: 'cartridge-1.1' }, props: { version: '1.1' } },
			]
		: [];

export const GET: APIRoute<{ readonly version: CartridgeVersion }> = ({ props: { version } }) => {
	const files = cartridgeFiles(edition(), (path) => absolute(path) ?? path, version);
	const packed = zipSync(
		Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])),
		// The same bytes whenever and wherever it is built: the first day that the format knows, in local time.
		{ mtime: new Date(1980, 0, 1) },
	);
	return new Response(new Uint8Array(packed), { headers: { 'Content-Type': 'application/zip' } });
};
