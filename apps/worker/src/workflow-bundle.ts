import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Where the built bundle lies, so that a worker starts without bundling; outside `dist`, which nx puts back as it was cached. */
export const bundlePath = fileURLToPath(new URL('../bundle/workflows.cjs', import.meta.url));

/** Bundles the workflows with the domain from source: what runs is what was read. */
export function bundleWorkflows() {
  return bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../../workflows/src/index.ts', import.meta.url)),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['laurel-source', '...'] },
    }),
  });
}
