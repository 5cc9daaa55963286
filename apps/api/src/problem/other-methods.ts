import { NotFoundException } from '@nestjs/common';
import type { Request } from 'express';

/** A route as Express keeps it: it tells whether an address is its own, and which methods it takes there. */
interface Layer {
  readonly route?: { readonly methods: { readonly [method: string]: boolean } };
  match(path: string): boolean;
}

/**
 * The methods that a request's address takes, where the router found nothing for the one that was sent; null where it takes
 * none, and where something else was not found. Nest itself throws only where no route was found.
 */
export function methodsInstead(thrown: unknown, request: Request): string | null {
  if (!(thrown instanceof NotFoundException)) return null;
  const layers = (request.app as unknown as { router: { stack: readonly Layer[] } }).router.stack;
  const here = layers.filter((layer) => layer.route && layer.match(request.path));
  const methods = new Set(here.flatMap(({ route }) => Object.keys(route?.methods ?? {})));
  // Express answers HEAD wherever there is a GET.
  if (methods.has('get')) methods.add('head');
  return methods.size === 0 ? null : [...methods].map((method) => method.toUpperCase()).join(', ');
}
