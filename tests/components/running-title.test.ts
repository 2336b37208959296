import { expect, test } from 'vitest';
import { runningTitle } from '../../src/components/running-title.ts';

test('a title stands as it is, and what would end it is escaped', () => {
	expect(runningTitle('A pledge')).toContain("content:'A pledge';");
	expect(runningTitle("O'Neill\n\\ </style>")).toContain("content:'O\\27 Neill \\5c  \\3c /style>';");
});
