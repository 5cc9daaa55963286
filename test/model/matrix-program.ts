/** Writes docs/state-matrix.md anew: `npm run matrix`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOCUMENT, stateMatrix } from './matrix-document.ts';

writeFileSync(fileURLToPath(new URL(`../../${DOCUMENT}`, import.meta.url)), stateMatrix());
