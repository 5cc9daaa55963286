export type { components, operations, paths, webhooks } from './contract/openapi.ts';
export * from './asking/answered.ts';
export * from './asking/client.ts';
