import { policy } from '@laurel/domain';
import { keepRefusedAttempt, type Store, transact } from '@laurel/store';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { catchError, type Observable } from 'rxjs';
import { z } from 'zod';
import { signedInBy } from '../accounts/signed-in.ts';
import { IDENTITY, type Identity, type Office } from '../identity/identity.ts';
import { callerAddress } from '../input/caller-address.ts';
import { operationIdOf } from '../openapi/operation-id.ts';
import { Problem } from '../problem/problem.ts';

const ObjectId = z.uuid();

/** Writes down who tried what they may not do; the answer is the same refusal. */
export class KeepRefusedAttempts implements NestInterceptor {
  constructor(private readonly store: Store) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError(async (thrown: unknown) => {
        if (isForbidden(thrown)) await this.keep(context, thrown);
        throw thrown;
      }),
    );
  }

  private async keep(context: ExecutionContext, { code }: Problem): Promise<void> {
    const request = context.switchToHttp().getRequest<Request>();
    const office = officeOf(request);
    const attempt = {
      action: actionOf(operationIdOf(context.getHandler()) ?? 'unknown', request.body),
      objectId: objectIdOf(request),
      code,
      personId: office?.personId ?? signedInBy(request)?.person.id ?? null,
      role: office?.role ?? null,
      unitId: office?.unitId ?? null,
      address: callerAddress(request),
    };
    await transact(this.store, (tx) => keepRefusedAttempt(tx, attempt, new Date()));
  }
}

function isForbidden(thrown: unknown): thrown is Problem {
  return thrown instanceof Problem && (thrown.status === 401 || thrown.status === 403);
}

/** Every object has a UUID; what else was asked for is no object, and may be what no table can hold. */
function objectIdOf(request: Request): string {
  const { success, data } = ObjectId.safeParse(request.params['id']);
  return success ? data : '';
}

/** A command of a case is an action of its own. */
function actionOf(operationId: string, body: unknown): string {
  const word = (body as { type?: unknown } | undefined)?.type;
  const isCommand = operationId === 'sendCommand' && typeof word === 'string';
  return isCommand && Object.hasOwn(policy.COMMAND_ACCESS, word) ? word : operationId;
}

/** Whoever cannot be told by an office is told by the person or the address. */
function officeOf(request: Request): Office | null {
  try {
    return (request.app.get(IDENTITY) as Identity).actorOf(request);
  } catch (thrown) {
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
}
