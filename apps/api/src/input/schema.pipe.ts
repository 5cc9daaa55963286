import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from '../problem/problem.ts';

/** A hundred wrong fields say enough; the rest of a hostile body is not worth repeating. */
export const ERRORS_MAX = 100;

/** Reads body, query and path by their schemas; what does not fit is refused with the path of each wrong field. */
export class SchemaPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues) =>
        new Problem(422, 'INVALID_INPUT', {
          errors: issues.slice(0, ERRORS_MAX).map((issue) => ({
            path: (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
            message: issue.message,
          })),
        }),
    });
  }

  /** Left alone: the schemas are strict, and walking a body of a hundred thousand brackets would exhaust the stack. */
  protected override stripProtoKeys(): void {}
}
