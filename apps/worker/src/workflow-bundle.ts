import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Where the built bundle lies, so that a worker starts without bundling; outside `dist`, which nx puts back as it was cached. */
export const bundlePath = fileURLToPath(new URL('../bundle/workflows.cjs', import.meta.url));

const ROOMS = fileURLToPath(new URL('../../../libs/', import.meta.url));

/** Bundles the workflows with the domain from source: what runs is what was read. */
export function bundleWorkflows() {
  return bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../../workflows/src/index.ts', import.meta.url)),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['laurel-source', '...'] },
      // Each workflow evaluates the whole bundle anew, and a room's door leads to more than a workflow uses: the schemas
      // of the contracts alone took half of the worker's time. Our modules only declare, so what nobody uses stays outside.
      module: { ...config.module, rules: [...(config.module?.rules ?? []), { include: ROOMS, sideEffects: false }] },
      // Joined into one, they are evaluated in three quarters of the time.
      optimization: {
        ...config.optimization,
        providedExports: true,
        usedExports: true,
        sideEffects: true,
        concatenateModules: true,
      },
    }),
  });
}
