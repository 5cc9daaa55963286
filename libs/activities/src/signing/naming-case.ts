/** A fault that names the case in which it lies: the head learns which name of the list stands in the way of all others. */
export function namingCase<Result>(id: string, work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    throw new Error(`Case ${id} of the list cannot be judged: ${(fault as Error).message}`, { cause: fault });
  }
}
