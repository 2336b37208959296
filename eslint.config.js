import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist*/', '.astro/', 'node_modules/', 'content/'] },
	...tseslint.configs.strict,
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
);
