import type { Request } from 'express';

/** Where a request came from; null where its connection is gone already, as that of a sender who was cut off. */
export function callerAddress(request: Request): string | null {
  const socket: Request['socket'] | null = request.socket;
  return socket?.remoteAddress ? (request.ip ?? null) : null;
}
