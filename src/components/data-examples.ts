/** How the data are read, in three languages: each counts the events of each year, and says the same. */

/** An example: the file that it reads, which lies beside it, and its code. */
export interface DataExample {
	readonly language: 'Python' | 'R' | 'JavaScript';
	readonly file: string;
	readonly code: string;
}

/** The examples. The first two lines that they print are the first two years. */
export const dataExamples: readonly DataExample[] = [
	{
		language: 'Python',
		file: 'events.json',
		code: `import json
from collections import Counter

with open("events.json", encoding="utf-8") as file:
    events = json.load(file)

years = Counter(event["date"][:4] for event in events)
for year, count in sorted(years.items()):
    print(year, count)`,
	},
	{
		language: 'R',
		file: 'events.csv',
		code: `events <- read.csv("events.csv", fileEncoding = "UTF-8-BOM")

years <- table(substr(events$date, 1, 4))
for (year in names(years)) {
  cat(year, years[[year]], "\\n")
}`,
	},
	{
		language: 'JavaScript',
		file: 'events.json',
		code: `import { readFile } from 'node:fs/promises';

const events = JSON.parse(await readFile('events.json', 'utf8'));

const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
for (const [year, { length }] of [...years].sort()) {
  console.log(year, length);
}`,
	},
];
