/** `npm run docs`: writes `docs/fields.md` from the schemas. */
import { writeFileSync } from 'node:fs';
import { manual } from './manual.ts';

writeFileSync('docs/fields.md', manual());
console.log('docs: docs/fields.md is written');
