import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundlePath, bundleWorkflows } from './workflow-bundle.ts';

const { code } = await bundleWorkflows();
mkdirSync(dirname(bundlePath), { recursive: true });
writeFileSync(bundlePath, code);
