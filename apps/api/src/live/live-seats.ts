import { Injectable } from '@nestjs/common';
import type { Office } from '../identity/identity.ts';
import { Problem, unavailable } from '../problem/problem.ts';

/** As many as a person has windows open; a browser shares six connections among its own anyway. */
const OF_A_PERSON = 8;
/** What one process serves within 500 MB, with some room above the 2,000 that were measured. */
const OF_A_PROCESS = 2500;
/** Others may have left by then. */
const FREE_AGAIN_S = 30;

/** How many streams there may be. */
@Injectable()
export class LiveSeats {
  private readonly taken = new Map<string, number>();
  private all = 0;

  /** Takes a seat and returns what gives it back. Throws STREAMS_TOO_MANY (429), or UNAVAILABLE (503) where the process is full. */
  take({ role, unitId, personId }: Office): () => void {
    const holder = personId ?? `${role} ${unitId ?? '-'}`;
    const own = this.taken.get(holder) ?? 0;
    if (own >= OF_A_PERSON) {
      throw new Problem(429, 'STREAMS_TOO_MANY', { facts: { limit: String(OF_A_PERSON) }, retryAfterS: FREE_AGAIN_S });
    }
    if (this.all >= OF_A_PROCESS) throw unavailable();
    this.taken.set(holder, own + 1);
    this.all++;
    let isTaken = true;
    return () => {
      if (isTaken) this.leave(holder);
      isTaken = false;
    };
  }

  private leave(holder: string): void {
    this.all--;
    const left = (this.taken.get(holder) ?? 1) - 1;
    if (left > 0) this.taken.set(holder, left);
    else this.taken.delete(holder);
  }
}
