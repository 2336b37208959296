/** The arguments of a command, read as it says; what it does not know is told in one line. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Reads the arguments, or says what is wrong with them and ends with status 2. */
export const readArguments = <T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> => {
	try {
		return parseArgs(config);
	} catch (error) {
		const [wrong] = (error instanceof Error ? error.message : String(error)).split('. ');
		const options = Object.keys(config.options ?? {}).map((name) => `--${name}`);
		console.error(`${wrong}; this command knows ${options.join(' and ')}`);
		process.exit(2);
	}
};
