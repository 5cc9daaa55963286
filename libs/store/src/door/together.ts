/**
 * Waits for statements that travel together. When one fails PostgreSQL refuses those behind it, and all of them report a
 * fault at about the same time; the first in the order of sending names what went wrong.
 */
export async function together(statements: readonly Promise<unknown>[]): Promise<void> {
  for (const answer of await Promise.allSettled(statements)) if (answer.status === 'rejected') throw answer.reason;
}
