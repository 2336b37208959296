/** The whole essay as Markdown, with its notes and the sources that it cites: for reading, converting and taking apart elsewhere. */
import type { APIRoute } from 'astro';
import { bibliography } from '../citation/bibliography.ts';
import { plainText } from '../citation/plain.ts';
import { figureOf } from '../figures/registry.ts';
import { portableMarkdown, type PortableOptions } from '../markdown/portable.ts';
import { folderOf, paths } from '../model/address.ts';
import { formatDate } from '../model/dates.ts';
import { linesOf } from '../model/walk.ts';
import { isFigureName } from '../schema/figures.ts';
import { edition, outerHref } from '../site.ts';

export const GET: APIRoute = () => {
	const all = edition();
	const { site, sections } = all;
	let notes = 0;
	const options: PortableOptions = {
		address: outerHref,
		entry: (kind, id) => all[folderOf[kind]].get(id),
		figure: (name, attributes) => {
			if (!isFigureName(name)) return undefined;
			const figure = figureOf(all, name, attributes);
			return { title: figure.title('essay'), path: figure.home };
		},
		numberOf: (id) => all.paragraphs.get(id)?.number,
		lower: 1,
		nextNote: () => (notes += 1),
	};
	const keyPoints = all.content.files.site ? linesOf(all.content.files.site, 'keyPoints') : [];
	const texts = [...keyPoints, ...sections.map(({ entry }) => entry.body)];
	const cited = new Set(texts.flatMap(({ citations }) => citations.map(({ key }) => key)));
	const sources = bibliography(all, [...cited], { sorted: true }).map(
		({ id, html }) => `- **@${id}**: ${plainText(html)}`,
	);
	const text = [
		`# ${site.title}`,
		site.standfirst,
		`A retelling and annotated edition of ${site.source.author}, ‘${site.source.title}’, ${formatDate(site.source.date)}, <${site.source.url}>. Edition ${site.edition.version}, ${formatDate(site.edition.date)}. [${site.licence.name}](${site.licence.url}): ${site.licence.covers}`,
		`Numbers after ¶ are those of the edition’s paragraphs. Citations are written as Pandoc reads them; their keys are those of the list below and of ${options.address(paths.bibliography('bib'))}.`,
		'## Key points',
		keyPoints.map(({ tree }) => `- ${portableMarkdown(tree, options)}`).join('\n'),
		...sections.flatMap(({ title, entry }) => [`## ${title}`, portableMarkdown(entry.body.tree, options)]),
		...(sources.length > 0 ? ['## Sources', sources.join('\n')] : []),
	].join('\n\n');
	return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
