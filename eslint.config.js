/** The lint of Astro's components, which Oxlint (.oxlintrc.json) cannot read whole: it has all other code. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist*/', '.astro/', '.cache/', 'node_modules/', '**/*.{js,mjs,ts}'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		files: ['src/**/*.astro'],
		rules: {
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// What the interface says stands in the files of its words, so that another language is other files.
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
);
