import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundlePath, bundleWorkflows } from './workflow-bundle.ts';

const { code } = await bundleWorkflows();
if (code.includes('node_modules/zod/')) {
  throw new Error('The workflow bundle holds zod: each workflow would evaluate every schema. See workflow-bundle.ts.');
}
mkdirSync(dirname(bundlePath), { recursive: true });
writeFileSync(bundlePath, code);
