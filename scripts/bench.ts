/**
 * `npm run bench`: build time at 1 and 10 times the events, bytes a page, layout times of the timeline,
 * the largest paint of the essay beside a plain page, frames of the timeline. Medians and ratios, to compare on one
 * machine; it never gates.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tracks, type Drawn } from '../src/figures/timeline/event.ts';
import { layout, widths } from '../src/figures/timeline/layout.ts';
import { benchFrames } from './bench-frames.ts';
import { benchPaint } from './bench-paint.ts';

const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const timed = (work: () => void): number => {
	const began = performance.now();
	work();
	return performance.now() - began;
};

const work = mkdtempSync(join(tmpdir(), 'bench-'));
const dist = 'dist-bench';
process.on('exit', () => [work, dist].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The content with each event `factor` times, under ids of their own. */
const content = (factor: number): string => {
	const folder = join(work, `times-${factor}`);
	cpSync(process.env['CONTENT_DIR'] ?? 'content', folder, { recursive: true });
	const events = join(folder, 'events');
	for (const name of readdirSync(events)) {
		for (let copy = 2; copy <= factor; copy += 1) {
			cpSync(join(events, name), join(events, name.replace(/\.md$/, `-copy-${copy}.md`)));
		}
	}
	return folder;
};

const build = (folder: string): void => {
	const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: dist },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`the build failed:\n${`${stdout}${stderr}`.slice(-1000)}`);
};

const rounds = 3;
const builds = (factor: number): number => {
	const folder = content(factor);
	const times = Array.from({ length: rounds }, (_, round) => {
		console.error(`bench: building ${factor} times the events, ${round + 1} of ${rounds}`);
		return timed(() => build(folder));
	});
	return median(times);
};

console.log('Build (check and build, median of three)');
const ten = builds(10);
const one = builds(1);
console.log(`  1 time the events    ${(one / 1000).toFixed(1)} s`);
console.log(`  10 times the events  ${(ten / 1000).toFixed(1)} s, ratio ${(ten / one).toFixed(1)}`);

console.log('Pages (HTML, gzipped)');
const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((file) => ({ file, bytes: statSync(file).size, packed: gzipSync(readFileSync(file), { level: 9 }).length }))
	.sort((a, b) => b.packed - a.packed);
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
for (const { file, bytes, packed } of pages.slice(0, 5)) {
	console.log(
		`  ${kilo(packed).padStart(8)} of ${kilo(bytes).padStart(9)}  /${relative(dist, file).replace(/index\.html$/, '')}`,
	);
}
console.log(`  ${kilo(median(pages.map(({ packed }) => packed))).padStart(8)} median of ${pages.length} pages`);

/** Events spread evenly by a fixed rule: the same at each run. */
const made = (count: number): Drawn[] =>
	Array.from({ length: count }, (_, index) => {
		const start = 15_706 + Math.floor((index * 1095) / count);
		return {
			id: `event-${index}`,
			label: `Event ${index}`,
			width: 60 + 70 * (index % 3),
			track: tracks[(index * 7) % tracks.length] ?? 'bilateral',
			start,
			end: start + 1 + (index % 11 === 0 ? 30 : 0),
			precision: index % 11 === 0 ? 'span' : 'day',
		};
	});

console.log('Layout of the timeline (all widths, median of nine)');
let before: number | undefined;
for (const count of [60, 600, 6000]) {
	const events = made(count);
	const plan = { events, extent: { from: 15_706, to: 16_801 }, marks: [], lanes: tracks };
	const time = median(
		Array.from({ length: 9 }, () => timed(() => widths.forEach((width) => void layout(plan, width)))),
	);
	const ratio = before === undefined ? '' : `, ratio ${(time / before).toFixed(1)}`;
	console.log(`  ${String(count).padStart(4)} events  ${time.toFixed(2)} ms${ratio}`);
	before = time;
}
await benchPaint();
await benchFrames();
