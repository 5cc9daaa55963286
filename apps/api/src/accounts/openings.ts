import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';
import { networkOf } from './slow-down.ts';

/** An office of some hundred people that begins its day at once stays under it; a flood of empty sessions does not. */
const OPENINGS_MAX = 60;
const WITHIN_MS = 60_000;
/** Some megabytes. A network that is forgotten begins anew. */
const REMEMBERED_MAX = 10_000;

/** Limits how often a network begins to sign in without saying as whom: each time costs a row. Each process counts for itself. */
@Injectable()
export class Openings {
  private readonly begun = new Map<string, { readonly since: number; readonly count: number }>();

  /** Throws SIGN_IN_TOO_OFTEN (429). */
  begin({ ip = '' }: Request, now = Date.now()): void {
    const network = networkOf(ip);
    const known = this.begun.get(network);
    const { since, count } = known && now - known.since < WITHIN_MS ? known : { since: now, count: 0 };
    if (count >= OPENINGS_MAX) {
      const seconds = Math.ceil((since + WITHIN_MS - now) / 1000);
      throw new Problem(429, 'SIGN_IN_TOO_OFTEN', { facts: { limit: String(seconds) }, retryAfterS: seconds });
    }
    this.begun.delete(network); // Last in the order of the map: the oldest is the first to be forgotten.
    this.begun.set(network, { since, count: count + 1 });
    const [oldest] = this.begun.keys();
    if (this.begun.size > REMEMBERED_MAX && oldest !== undefined) this.begun.delete(oldest);
  }
}
