import type { Schemas } from './client.ts';

/** What the API said: what was asked for, or a "no" with its code and texts. */
export type Answer<Data> =
  | { readonly isDone: true; readonly status: number; readonly data: Data }
  | { readonly isDone: false; readonly status: number; readonly problem: Schemas['Problem'] };

/** What one call of the client resolves with. */
interface Called<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Ten tries with the pauses that the API asks for outlast a restart of it. */
const TRIES_MAX = 10;
/** Between tries where no answer came that says how long to wait. */
const PAUSE_MS = 2_000;
/** A longer pause is for the caller to decide. */
const PAUSE_MAX_MS = 30_000;

/**
 * Asks until there is an answer. No connection and 503 mean only that the same may be sent again, under the same Idempotency-Key:
 * so `call` must send that key at every call. A "no" is a value; no answer after ten tries is thrown.
 */
export async function answered<Data>(call: () => Promise<Called<Data>>, pauseMs = PAUSE_MS): Promise<Answer<Data>> {
  for (let tries = 1; ; tries++) {
    const called = await call().catch((fault: unknown) => {
      if (tries === TRIES_MAX) throw fault;
      return null;
    });
    const isFinal = called !== null && (called.response.status !== 503 || tries === TRIES_MAX);
    if (isFinal) return answerFrom(called);
    await new Promise((resolve) => setTimeout(resolve, Math.min(asked(called?.response) ?? pauseMs, PAUSE_MAX_MS)));
  }
}

/** Milliseconds of the header Retry-After; undefined where there is none in seconds. */
function asked(response: Response | undefined): number | undefined {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}

function answerFrom<Data>({ data, error, response }: Called<Data>): Answer<Data> {
  const { status } = response;
  if (response.ok) return { isDone: true, status, data: data as Data };
  return { isDone: false, status, problem: isProblem(error) ? error : stranger(status) };
}

function isProblem(error: unknown): error is Schemas['Problem'] {
  return typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string';
}

/** What answers in front of the API, such as a proxy, knows none of its codes. */
function stranger(status: number): Schemas['Problem'] {
  const texts = {
    vi: `Máy chủ trả lời ${status} mà không nói lý do`,
    en: `The server answered ${status} and gave no reason`,
  };
  return { type: 'about:blank', title: texts.en, status, code: 'NO_PROBLEM_DOCUMENT', detail: texts.vi, texts };
}
