import type { Caller } from './http.ts';

/** A case on one of the two sides, and how many of its decisions are done. */
export interface BenchCase {
  readonly id: string;
  readonly workflowId: string;
  decided: number;
}

/** What is measured: Laurel, or the bare engine behind the smallest HTTP door. */
export interface Side {
  readonly name: 'laurel' | 'bare';
  /** Creates a case and submits it; neither counts as a decision. */
  prepare(): Promise<BenchCase>;
  /** Makes the next decision of the case. */
  decide(of: BenchCase): Promise<void>;
}

export const DECISIONS_PER_CASE = 3;

/** A call that got an answer nobody expects. */
export class UnexpectedAnswer extends Error {}

/** The body of an answer of the 200 family; anything else ends the bench. */
export async function expectGood<Body>(call: ReturnType<Caller>): Promise<Body> {
  const { status, text } = await call;
  if (status >= 200 && status < 300) return JSON.parse(text) as Body;
  throw new UnexpectedAnswer(`an answer ${status}: ${text.slice(0, 300)}`);
}
