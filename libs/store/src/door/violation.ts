const UNIQUE_VIOLATION = '23505';

/** Whether a fault is PostgreSQL's refusal of a second row under this unique constraint or index. */
export function isViolationOf(constraint: string, fault: unknown): boolean {
  const error = errorOf(fault);
  return error.code === UNIQUE_VIOLATION && error.constraint === constraint;
}

/**
 * Classes of PostgreSQL that pass by themselves: connections (08), rolled back against rivals (40), no resources (53), a lock that
 * was not free (55P03), somebody's intervention (57), trouble of the system (58).
 */
const PASSING = /^(08...|40...|53...|55P03|57...|58...)$/;
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;
/** The system's own codes: a connection that was refused, reset, or never made. */
const SYSTEM = /^(E(?!RR_)[A-Z]+|ERR_(STREAM|SOCKET)_\w+)$/;
/** What the driver, its pool and TypeORM say of a connection without giving a code. */
const CONNECTION_AWAY =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool|not (connected|established)|read timeout/i;

/** Whether a fault passes by itself: the same transaction, run again, may well succeed. */
export function isPassingFault(fault: unknown): boolean {
  const { code, message } = errorOf(fault);
  if (typeof code === 'string' && SQLSTATE.test(code)) return PASSING.test(code);
  return (typeof code === 'string' && SYSTEM.test(code)) || CONNECTION_AWAY.test(message ?? '');
}

interface DriverError {
  readonly code?: unknown;
  readonly message?: string;
  readonly constraint?: string;
}

/** Through TypeORM's own calls the driver's error comes wrapped, through ours it comes as it is. */
function errorOf(fault: unknown): DriverError {
  const { driverError } = (fault ?? {}) as { readonly driverError?: DriverError };
  return driverError ?? ((fault ?? {}) as DriverError);
}
