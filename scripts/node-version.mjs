/**
 * Read before each script: they are TypeScript, which only a newer Node reads as it stands. `npm ci` brings one; where
 * it was told to run no install scripts, it could not.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Node ${process.versions.node} cannot run this. Run npm ci again without --ignore-scripts, which brings its own Node; or install Node 22.18 or newer.`,
	);
	process.exit(1);
}
