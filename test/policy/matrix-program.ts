import { writeFileSync } from 'node:fs';
import { accessMatrix, DOCUMENT } from './matrix-document.ts';

writeFileSync(DOCUMENT, accessMatrix());
