/** Makes the client's types anew: the second half of `npm run openapi`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLIENT_TYPES, clientTypes } from './rules/client-types.ts';
import { root } from './rules/source-files.ts';

const path = join(root, CLIENT_TYPES);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, await clientTypes());
