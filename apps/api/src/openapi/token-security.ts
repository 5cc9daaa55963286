import type { OpenAPIObject } from '@nestjs/swagger';
import { TOKEN_RULES } from '../systems/scopes.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

export const TOKEN_SCHEME = 'token';

const REFUSED = { $ref: '#/components/schemas/Problem' };
const REFUSALS = {
  401: 'Nobody is acting, or the token is not in force.',
  403: 'Not yours to ask, or not within the scopes of the token.',
} as const;

/** Says of every operation that a token serves for which scope it asks, and that it may be refused for its token. */
export function tellScopes(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      const rule = TOKEN_RULES[operation.operationId ?? ''] ?? 'PEOPLE';
      if (rule === 'PEOPLE' || rule === 'OPEN') continue;
      const asked = { [TOKEN_SCHEME]: [rule] };
      operation.security = [...(operation.security ?? document.security ?? []), asked, { ...asked, office: [] }];
      for (const [status, description] of Object.entries(REFUSALS)) {
        operation.responses[status] ??= { description, content: { 'application/problem+json': { schema: REFUSED } } };
      }
    }
  }
}
