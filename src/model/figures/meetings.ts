/** Channels and their meetings: at home among the mechanisms. Which of them are the story's own, the essay says. */
import { figureSchemas, type FigureAttributes } from '../../schema/figures.ts';
import type { Content } from '../../source/types.ts';
import { paths } from '../address.ts';
import { channelsOf, type Channel } from '../channels.ts';
import { compareDates } from '../dates.ts';
import { onceAt, type FigureModel } from './figure.ts';

type Attributes = FigureAttributes<'meetings'>;

/** The channels that a figure shows. */
export interface ChannelsShown {
	readonly own: readonly Channel[];
	readonly beside: readonly Channel[];
}

/** Every mechanism of which a meeting is on record, in the order of their beginning. */
const allOf = (content: Content): readonly Channel[] =>
	channelsOf(
		content,
		content.entries.mechanisms.map(({ id }) => id),
	)
		.filter(({ meetings }) => meetings.length > 0)
		.sort((a, b) => compareDates(a.beginning?.date ?? '9999', b.beginning?.date ?? '9999'));

/** The channels that a figure shows, in the order in which they are named. */
export const channelsShown = (content: Content, { of, beside = [] }: Attributes): ChannelsShown => ({
	own: of ? channelsOf(content, of) : allOf(content),
	beside: channelsOf(content, beside),
});

const hasMeetings = (content: Content, attributes: Attributes): boolean =>
	channelsShown(content, attributes).own.some(({ meetings }) => meetings.length > 0);

/** What the essay says of the channels: the attributes of its first directive of this figure. */
const inEssay = ({ entries }: Content): Attributes | undefined => {
	for (const { body } of entries.essay)
		for (const { name, attributes } of body.directives) {
			const read = name === 'meetings' ? figureSchemas.meetings.safeParse(attributes) : undefined;
			if (read?.success === true) return read.data;
		}
	return undefined;
};

export const meetings: FigureModel<'meetings'> = {
	address: onceAt('meetings', paths.index('mechanism')),
	instances: ({ content }) => {
		const attributes = inEssay(content) ?? {};
		return hasMeetings(content, attributes) ? [attributes] : [];
	},
	lack: (attributes, content) => {
		const { own } = channelsShown(content, attributes);
		const isWhole = own.length === (attributes.of ?? own).length;
		return !isWhole || hasMeetings(content, attributes)
			? undefined
			: {
					wrong: `no meeting of ${attributes.of?.map((id) => `'${id}'`).join(', ') ?? 'any mechanism'} is on record`,
					advice: 'give one of them meetings, or name others',
				};
	},
};
