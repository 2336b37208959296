/** What html-validate asks of the pages: all that it recommends, but for these rules, each with its reason. */
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// White space at the end of a line is the renderer's, and says nothing.
		'no-trailing-whitespace': 'off',
		// A title is the entry's own name and the edition's; how long a body's name is, is not ours to say.
		'long-title': 'off',
		// Every script and style sheet is of the site itself, under a name that is the hash of what it holds.
		'require-sri': 'off',
		// Several boxes of one question bear one name: that is how a form gives a list.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
		// It warns of what it calls allowed; the accessibility checks in a browser judge names by role.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
	},
};
