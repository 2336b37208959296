/**
 * Hosts whose address says nothing of who published what lies there: uploads of anybody's files, hoards of scraped pages,
 * mail. What was read there may be named; it is never the address of a source, and is not linked.
 */
const hosts: readonly string[] = [
	'1library.co',
	'5dok.net',
	'coursehero.com',
	'docplayer.net',
	'docsbay.net',
	'docshare.tips',
	'docslib.org',
	'documents.pub',
	'doczz.net',
	'dokumen.pub',
	'dokumen.tips',
	'ebin.pub',
	'epdf.pub',
	'epdf.tips',
	'fdocuments.in',
	'fliphtml5.com',
	'flylib.com',
	'happylibnet.com',
	'issuhub.com',
	'kipdf.com',
	'lawsdocbox.com',
	'libgen.is',
	'libgen.rs',
	'paperzz.com',
	'pdfcoffee.com',
	'pdfslide.net',
	'pdfslide.us',
	'poisk-ru.ru',
	'pubt.io',
	'qdoc.tips',
	'readkong.com',
	'sci-hub.se',
	'sci-hub.st',
	'scribd.com',
	'silo.tips',
	'slidelegend.com',
	'slideshare.net',
	'studylib.net',
	'studyres.com',
	'vdoc.pub',
	'vdocument.in',
	'vdocuments.mx',
	'vdocuments.net',
	'vdocuments.site',
	'vdocuments.us',
	'yumpu.com',
	'z-lib.org',
];

/** The host of an address, or `undefined` for what is none. */
export const hostOf = (address: string): string | undefined => {
	try {
		return new URL(address).hostname;
	} catch {
		return undefined;
	}
};

/** Hosts that answer within one house, or to one reader's mail or library card: no address for anybody else. */
const isPrivate = (host: string): boolean =>
	/^(?:mail|webmail|ezproxy|proxy|localhost)\b|\.(?:local|internal)$|\bezproxy\b|(?:^|\.)slave\d*\.|^[\d.]+$|^\[/.test(
		host,
	);

/**
 * What is wrong with an address as the home of a source: that its host holds copies only, or that nobody else reaches it.
 * @returns the host and what it is, or `undefined` where nothing is wrong
 */
export const faultOfHost = (
	address: string,
): { readonly host: string; readonly is: 'copies' | 'private' } | undefined => {
	const host = hostOf(address);
	if (host === undefined) return undefined;
	if (hosts.some((known) => host === known || host.endsWith(`.${known}`))) return { host, is: 'copies' };
	return host.endsWith('.') || isPrivate(host) ? { host, is: 'private' } : undefined;
};
