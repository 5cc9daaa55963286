import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';

/** Who has forgotten which of some passwords it was gets it right within these. */
const FREE_TRIES = 5;
const FIRST_WAIT_MS = 1000;
/** At a try in a quarter of an hour a list of the hundred likeliest passwords takes a day. */
const LONGEST_WAIT_MS = 15 * 60_000;
/** After an hour without a try the count begins anew. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;
/** Some megabytes. Whoever fills it to be forgotten has paid for as many slow hashes first. */
const REMEMBERED_MAX = 10_000;

interface Tries {
  readonly count: number;
  readonly at: number;
  readonly waitUntil: number;
}

/**
 * Slows down whoever guesses: by the login together with the caller's network, and whether the login exists or not. An account is
 * never locked, so its person signs in from elsewhere as ever. Each process of the API counts for itself.
 */
@Injectable()
export class SlowDown {
  private readonly tries = new Map<string, Tries>();

  /** Counts a try; throws SIGN_IN_TOO_OFTEN (429) when it comes too soon. A right password is told by `succeeded`. */
  begin(login: string, request: Request, now = Date.now()): void {
    const key = keyOf(login, request);
    const before = this.tries.get(key);
    const isFresh = !before || now - before.at > FORGOTTEN_AFTER_MS;
    if (!isFresh && now < before.waitUntil) throw tooOften(before.waitUntil - now);
    const count = isFresh ? 1 : before.count + 1;
    this.tries.delete(key); // Last in the order of the map: the oldest is the first to be forgotten.
    this.tries.set(key, { count, at: now, waitUntil: now + waitAfter(count) });
    const [oldest] = this.tries.keys();
    if (this.tries.size > REMEMBERED_MAX && oldest !== undefined) this.tries.delete(oldest);
  }

  succeeded(login: string, request: Request): void {
    this.tries.delete(keyOf(login, request));
  }
}

/** A household or an office has one network: of an IPv6 address the first half, which one caller can change no more than an IPv4 address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const filled =
    tail === undefined ? left : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${filled.slice(0, 4).join(':')}::/64`;
}

function waitAfter(count: number): number {
  return count < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS);
}

function tooOften(waitMs: number): Problem {
  const seconds = Math.ceil(waitMs / 1000);
  return new Problem(429, 'SIGN_IN_TOO_OFTEN', { facts: { limit: String(seconds) }, retryAfterS: seconds });
}

function keyOf(login: string, { ip = '' }: Request): string {
  return `${networkOf(ip)}\n${login}`;
}
