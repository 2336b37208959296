import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Where the rules know the types. Of the tests the compiler is asked alone: half of the time would go there. */
const typed = { files: ['src/**/*.ts', 'scripts/**/*.ts'] };

export default tseslint.config(
	{ ignores: ['dist*/', '.astro/', '.cache/', 'node_modules/', 'content/'] },
	...tseslint.configs.strict,
	...tseslint.configs.recommendedTypeCheckedOnly.map((config) => ({ ...config, ...typed })),
	...astro.configs.recommended,
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// A dynamic delete is how a key is left out of plain data; the types keep it safe.
			'@typescript-eslint/no-dynamic-delete': 'off',
		},
	},
	{
		// What the interface says stands in the files of its words, so that another language is other files.
		files: ['src/**/*.astro'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...[
					'JSXText[value=/\\p{L}{2,}\\s+\\p{L}/u]',
					'JSXAttribute[name.name=/^(aria-label|title|alt)$/] > Literal[value=/\\s/]',
				].map((selector) => ({
					selector,
					message: 'Words of the interface stand in words.ts and the files beside it.',
				})),
			],
		},
	},
	{
		...typed,
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
		},
		rules: {
			'@typescript-eslint/no-shadow': ['error', { allow: ['_'] }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			// What a file holds is unknown until it is checked, and messages have to name it all the same.
			'@typescript-eslint/no-base-to-string': 'off',
			'@typescript-eslint/restrict-template-expressions': 'off',
		},
	},
);
