import { REFUSALS, type Refusal, type RefusalKind } from '@laurel/domain';
import { isProblemCode, type ProblemCode } from '@laurel/messages';

/** A "no" on its way to the caller: the filter makes an RFC 9457 document of it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly facts: { readonly [name: string]: string };
  readonly errors: readonly FieldError[];
  /** Seconds after which it may be asked again; null where asking again brings nothing. */
  readonly retryAfterS: number | null;

  constructor(status: number, code: ProblemCode, more: More = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.facts = more.facts ?? {};
    this.errors = more.errors ?? [];
    this.retryAfterS = more.retryAfterS ?? null;
  }
}

interface More {
  readonly facts?: Refusal['facts'];
  readonly errors?: FieldError[];
  readonly retryAfterS?: number;
}

export interface FieldError {
  readonly path: string;
  readonly message: string;
  /** Where what is wrong is of a closed list: its code, and the message in both languages. */
  readonly code?: string;
  readonly texts?: { readonly vi: string; readonly en: string };
}

const STATUS: { readonly [kind in RefusalKind]: number } = { FORBIDDEN: 403, STATE: 409, INPUT: 422 };

/** The HTTP status of each refusal code. */
export function statusOf(code: keyof typeof REFUSALS): number {
  return STATUS[REFUSALS[code].kind];
}

/** A refusal of the rules as a problem. */
export function refusalProblem(refusal: Refusal): Problem {
  if (!isProblemCode(refusal.code)) throw new Error(`The refusal ${refusal.code} has no texts.`);
  return new Problem(statusOf(refusal.code), refusal.code, { facts: refusal.facts });
}

/** One wrong field, named by its path. */
export function wrongField(path: string, message: string): Problem {
  return new Problem(422, 'INVALID_INPUT', { errors: [{ path, message }] });
}

export const notFound = () => new Problem(404, 'NOT_FOUND');

/** Seconds after which a caller may send the same key again. */
export const RETRY_AFTER_S = 2;

export const unavailable = () => new Problem(503, 'UNAVAILABLE', { retryAfterS: RETRY_AFTER_S });
