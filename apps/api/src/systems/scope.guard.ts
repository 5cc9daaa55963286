import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { operationIdOf } from '../openapi/operation-id.ts';
import { Problem } from '../problem/problem.ts';
import { systemBy } from './bearer.ts';
import { TOKEN_RULES, type TokenRule } from './scopes.ts';

/** A token serves for the operations of its scopes and for no other, before anything of the request is read. */
@Injectable()
export class ScopeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const system = systemBy(http.getRequest<Request>());
    if (!system) return true;
    const rule = ruleOf(context.getHandler());
    if (rule === 'OPEN' || (system.scopes as readonly string[]).includes(rule)) return true;
    http.getResponse<Response>().setHeader('WWW-Authenticate', 'Bearer error="insufficient_scope"');
    throw new Problem(403, 'SCOPE_MISSING', { facts: rule === 'PEOPLE' ? {} : { hint: rule } });
  }
}

function ruleOf(handler: object): TokenRule {
  const operationId = operationIdOf(handler);
  return (operationId && TOKEN_RULES[operationId]) || 'PEOPLE';
}
