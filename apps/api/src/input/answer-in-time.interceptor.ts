import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { throwError, timeout } from 'rxjs';
import { unavailable } from '../problem/problem.ts';

/** Every caller hears within five seconds, also when the database hangs instead of refusing. */
const ANSWER_LIMIT_MS = 4900;

const LIMIT = 'laurel-answer-limit-ms';

/** For an operation that rightly takes longer: its own limit in milliseconds. */
export const AnswerWithin = (milliseconds: number) => SetMetadata(LIMIT, milliseconds);

/** Answers 503 when the limit has passed. What was under way goes on; the same key finds what came of it. */
@Injectable()
export class AnswerInTime implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const own = Reflect.getMetadata(LIMIT, context.getHandler()) as number | undefined;
    return next.handle().pipe(timeout({ each: own ?? ANSWER_LIMIT_MS, with: () => throwError(unavailable) }));
  }
}
