import { randomUUID } from 'node:crypto';
import type { Ground } from './ground.ts';

/** A request that the API answers with a success, as it is sent once. */
export interface RightCall {
  readonly path?: { readonly [name: string]: string | number };
  readonly query?: { readonly [name: string]: string | number };
  /** Of what the contract lists: Idempotency-Key, If-Match and the like. */
  readonly headers?: { readonly [name: string]: string };
  /** Who asks: the office of the demonstration, or a cookie and its origin. */
  readonly as?: { readonly [name: string]: string };
  readonly body?: unknown;
  readonly bytes?: Buffer;
}

/** Makes what the call needs, and the call. A thing that serves once is made anew with every call. */
export type Maker = (ground: Ground) => RightCall | Promise<RightCall>;
export type Makers = { readonly [operationId: string]: Maker };

/** A header that stands for one intent. */
export const once = () => ({ 'Idempotency-Key': randomUUID() });

export const AUDITOR = { 'Laurel-Demo-Role': 'AUDITOR' };
export const ADMIN = { 'Laurel-Demo-Role': 'ADMIN' };
export const office = (role: string, unitId: string) => ({ 'Laurel-Demo-Role': role, 'Laurel-Demo-Unit': unitId });
