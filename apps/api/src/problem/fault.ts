import { HttpException } from '@nestjs/common';
import { notFound, Problem, unavailable } from './problem.ts';

/** Whatever was thrown, as a problem. Only what nobody foresaw becomes INTERNAL. */
export function problemFrom(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isUnavailable(thrown)) return unavailable();
  if (!(thrown instanceof HttpException)) return new Problem(500, 'INTERNAL');
  return fromBodyParser(thrown.cause) ?? fromHttp(thrown.getStatus());
}

function fromHttp(status: number): Problem {
  if (status === 404) return notFound();
  return status < 500 ? new Problem(status, 'REQUEST_MALFORMED') : new Problem(500, 'INTERNAL');
}

/** The body parser's own errors say what was wrong by `type`; Nest hands them on as causes. */
function fromBodyParser(cause: unknown): Problem | null {
  const { type, limit } = (cause ?? {}) as { type?: unknown; limit?: unknown };
  if (type === 'entity.too.large') return new Problem(413, 'BODY_TOO_LARGE', { facts: { limit: `${limit} bytes` } });
  if (type === 'entity.parse.failed') return new Problem(400, 'BODY_NOT_JSON');
  const isForeign = type === 'charset.unsupported' || type === 'encoding.unsupported';
  return isForeign ? new Problem(415, 'MEDIA_TYPE_NOT_SUPPORTED') : null;
}

/** PostgreSQL is away: no connection, a connection that broke, a server that starts or stops, too many clients. */
const PG_AWAY = /^(08...|57P0[123]|53300)$/;
const SOCKET_AWAY = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'];
const POOL_AWAY =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;

export function isUnavailable(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code } = ((thrown as { driverError?: unknown }).driverError ?? thrown) as { code?: unknown };
  const isKnown = typeof code === 'string' && (PG_AWAY.test(code) || SOCKET_AWAY.includes(code));
  return isKnown || POOL_AWAY.test(thrown.message) || isUnavailable(thrown.cause);
}
