const UNIQUE_VIOLATION = '23505';

/** Whether a fault is PostgreSQL's refusal of a second row under this unique constraint or index. */
export function isViolationOf(constraint: string, fault: unknown): boolean {
  const error = errorOf(fault);
  return error.code === UNIQUE_VIOLATION && error.constraint === constraint;
}

/** Whether PostgreSQL refuses the data itself (classes 22 and 23): the same statement would be refused again. */
export function isFaultOfData(fault: unknown): boolean {
  return /^2[23]/.test(errorOf(fault).code ?? '');
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

/** Through TypeORM's own calls the driver's error comes wrapped, through ours it comes as it is. */
function errorOf(fault: unknown): DriverError {
  const { driverError } = (fault ?? {}) as { readonly driverError?: DriverError };
  return driverError ?? ((fault ?? {}) as DriverError);
}
