import { request as plainRequest } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import { pinnedLookup, type Resolve, TargetRefused } from '../target/pinned.ts';
import type { TargetRules } from '../target/rules.ts';
import { targetProblem } from '../target/target.ts';

/** A receiver notes what it got and answers; its work comes after. Who needs longer gets the message again. */
const ANSWER_LIMIT_MS = 10_000;
/** Of an answer the status counts. Its head is bounded, and its body is not read at all. */
const HEAD_LIMIT_BYTES = 8 * 1024;

/** Why there was no answer. What the network said beyond that would tell of the inside of it. */
export type Fault =
  | 'TARGET_REFUSED'
  | 'NAME_UNKNOWN'
  | 'NO_CONNECTION'
  | 'NOT_TRUSTED'
  | 'TOO_LATE'
  | 'NO_ANSWER'
  | 'STOPPED';

export type Posted =
  | { readonly status: number; readonly fault: null }
  | { readonly status: null; readonly fault: Fault };

export interface PostMeans {
  readonly rules: TargetRules;
  readonly resolve: Resolve;
  /** Ends the request when the process stops. */
  readonly stopped: AbortSignal;
  /** Certificates to trust instead of those of the machine. */
  readonly ca?: string;
  readonly limitMs?: number;
}

/** Posts a text to an address of somebody else. Redirections are not followed: their status is the answer. */
export function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  text: string,
  { rules, resolve, stopped, ca, limitMs = ANSWER_LIMIT_MS }: PostMeans,
): Promise<Posted> {
  if (targetProblem(url, rules) !== null) return Promise.resolve({ status: null, fault: 'TARGET_REFUSED' });
  const isPlain = url.startsWith('http:');
  const late = AbortSignal.timeout(limitMs);
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'Content-Length': Buffer.byteLength(text) },
    // A connection of its own: one that was kept would not be looked up, and so not be checked.
    agent: false,
    lookup: pinnedLookup(resolve, rules, { isPlain }),
    signal: AbortSignal.any([late, stopped]),
    maxHeaderSize: HEAD_LIMIT_BYTES,
    ...(ca && { ca }),
  };
  return new Promise((done) => {
    const request = (isPlain ? plainRequest : secureRequest)(url, options, (response) => {
      response.destroy();
      done({ status: response.statusCode ?? 0, fault: null });
    });
    request.on('error', (error) => done({ status: null, fault: faultFrom(error, late, stopped) }));
    request.end(text);
  });
}

const NO_CONNECTION = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL'];
const NOT_TRUSTED = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH)/;

function faultFrom(error: NodeJS.ErrnoException, late: AbortSignal, stopped: AbortSignal): Fault {
  if (stopped.aborted) return 'STOPPED';
  if (late.aborted) return 'TOO_LATE';
  if (error instanceof TargetRefused) return 'TARGET_REFUSED';
  const code = error.code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return 'NAME_UNKNOWN';
  if (NOT_TRUSTED.test(code)) return 'NOT_TRUSTED';
  return NO_CONNECTION.includes(code) ? 'NO_CONNECTION' : 'NO_ANSWER';
}
