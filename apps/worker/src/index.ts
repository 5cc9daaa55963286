export * from './worker.ts';
export * from './workflow-bundle.ts';
