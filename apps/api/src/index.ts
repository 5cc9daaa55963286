export { createApi, type ApiMeans } from './app.ts';
export { demoIdentity, nobody } from './identity/demo-identity.ts';
export type { Identity } from './identity/identity.ts';
export { openApiDocument } from './openapi/document.ts';
