import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ApiHeaderOptions } from '@nestjs/swagger';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';

export const IF_MATCH_HEADER: ApiHeaderOptions = {
  name: 'If-Match',
  required: true,
  description: 'The ETag of what was read. `*` names no version and is refused like a missing header.',
  schema: { type: 'string', minLength: 1 },
};

export const ETAG_HEADER = {
  ETag: { description: 'Strong; the version for If-Match.', schema: { type: 'string' as const } },
};

/** The entity tags that a caller takes for current. */
export type Expected = readonly string[];

/** The header `If-Match`, required (428): who changes something says which version was read. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): Expected => {
  const given = context.switchToHttp().getRequest<Request>().header('if-match')?.trim();
  if (!given || given === '*') throw new Problem(428, 'IF_MATCH_REQUIRED');
  return given.split(',').map((tag) => tag.trim());
});

/** A strong entity tag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
