import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './source-files.ts';

/** Where the client's types lie. */
export const CLIENT_TYPES = 'libs/client/src/contract/openapi.ts';

const HEAD = '// Made of docs/openapi.json by `npm run openapi`; changed by nothing else.\n\n';

/** The types of every operation, message and schema of the published contract. */
export async function clientTypes(): Promise<string> {
  const contract = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'));
  return HEAD + astToString(await openapiTS(contract, { alphabetize: true, defaultNonNullable: false }));
}
