import { Problem } from '@laurel/contracts';
import { applyDecorators } from '@nestjs/common';
import { type ApiHeaderOptions, ApiResponse } from '@nestjs/swagger';

export const KEY_HEADER: ApiHeaderOptions = {
  name: 'Idempotency-Key',
  required: true,
  description: 'One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]*$' },
};

const MEANING: { readonly [status: number]: string } = {
  400: 'Not JSON, or the Idempotency-Key is missing or holds a character that it may not.',
  401: 'Nobody is acting.',
  403: 'Not yours to ask.',
  404: 'Nothing at this address.',
  409: 'Not now: the case stands elsewhere, or another was first.',
  412: 'Somebody has changed it since; the header ETag names the version that is current.',
  413: 'The body is too large.',
  415: 'Send JSON in UTF-8.',
  422: 'A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body.',
  428: 'The header If-Match is missing.',
  429: 'Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left.',
  503: 'The engine or the database does not answer; nothing is lost, send the same key again after Retry-After.',
};

const text = { type: 'string' as const };
const RATE_HEADERS = {
  'Retry-After': { description: 'Seconds.', schema: { type: 'integer' as const } },
  RateLimit: {
    description: 'How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers).',
    schema: text,
  },
  'RateLimit-Policy': {
    description: 'The policy: reading, writing, sign-in or public, its quota and window.',
    schema: text,
  },
};

/** Whoever asks too often is told so by every operation. */
const BY_ALL = [429];

/** The problem documents (RFC 9457) that an operation may answer with. */
export function problemResponses(...statuses: readonly number[]) {
  return applyDecorators(
    ...[...new Set([...statuses, ...BY_ALL])].map((status) =>
      ApiResponse({
        status,
        description: MEANING[status] ?? 'Problem.',
        ...(BY_ALL.includes(status) ? { headers: RATE_HEADERS } : {}),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
}

/** Kept in the document because the responses above point at it. */
export const REFERENCED = [Problem];
