export { createApi, type ApiMeans } from './app.ts';
export { accountsIdentity } from './identity/accounts-identity.ts';
export { demoIdentity } from './identity/demo-identity.ts';
export type { Identity } from './identity/identity.ts';
export { openApiDocument } from './openapi/document.ts';
export { TOKEN_RULES, type TokenRule } from './systems/scopes.ts';
