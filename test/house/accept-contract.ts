/** Accepts the present contract: `npm run contract`. A breaking change is accepted under another version alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCEPTED, contractBreaks, withoutTexts } from './rules/contract.ts';
import type { ApiDocument } from './rules/contract-words.ts';
import { root } from './rules/source-files.ts';

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as ApiDocument;

const present = read('docs/openapi.json');
const breaks = existsSync(join(root, ACCEPTED)) ? contractBreaks(read(ACCEPTED), present) : [];
for (const { at, text } of breaks) process.stdout.write(`${at}: ${text}\n`);
if (breaks.length > 0) {
  process.stdout.write(
    'These changes break callers. Take them back, or change CONTRACT_VERSION in apps/api/src/openapi/document.ts.\n',
  );
  process.exitCode = 1;
} else {
  writeFileSync(join(root, ACCEPTED), `${JSON.stringify(withoutTexts(present), null, 1)}\n`);
  process.stdout.write(`Accepted as ${ACCEPTED}: version ${present.info.version}.\n`);
}
