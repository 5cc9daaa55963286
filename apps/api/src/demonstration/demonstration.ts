import { isLoopback } from '@laurel/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { IDENTITY, type Identity } from '../identity/identity.ts';
import { notFound } from '../problem/problem.ts';

/** Tells a page that it shows a demonstration, with every answer: before anybody signs in, too. */
export const DEMONSTRATION_HEADER = 'Laurel-Demonstration';

/** Whether the product runs as a demonstration. */
export function isDemonstration({ app }: Request): boolean {
  return (app.get(IDENTITY) as Identity).isDemonstration;
}

export function tellDemonstration(request: Request, response: Response, next: NextFunction): void {
  if (isDemonstration(request)) response.setHeader(DEMONSTRATION_HEADER, 'true');
  next();
}

/**
 * Outside a demonstration there is nothing at this address. The settings refuse a demonstration that listens on more than this
 * machine; behind a proxy or a tunnel it would be reached from elsewhere all the same, and then this is not there either.
 */
@Injectable()
export class DemonstrationOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!isDemonstration(request) || !isLoopback(request.hostname ?? '')) throw notFound();
    return true;
  }
}
