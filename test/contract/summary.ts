import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Operation } from '../support/contract.ts';

/** What a run came to, by its report. */
export interface Summary {
  readonly calls: number;
  /** Operations by their id that were answered with a success (2xx). */
  readonly succeeded: ReadonlySet<string>;
  /** What a check found, once for each operation, check and what it says. */
  readonly failures: readonly string[];
}

interface Scenario {
  readonly recorder?: {
    readonly cases?: { readonly [id: string]: { readonly value: { readonly method: string; readonly path: string } } };
    readonly interactions?: {
      readonly [id: string]: {
        readonly request: { readonly method: string };
        readonly response?: { readonly status_code: number } | null;
      };
    };
    readonly checks?: { readonly [id: string]: readonly Check[] };
  };
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info?: { readonly failure?: { readonly operation?: string; readonly message?: string } } | null;
}

/** Reads the report event by event: a long one does not fit into one text. */
export async function summaryIn(path: string, operations: readonly Operation[]): Promise<Summary> {
  return summaryOf(createInterface({ input: createReadStream(path) }), operations);
}

export async function summaryOf(
  lines: AsyncIterable<string> | Iterable<string>,
  operations: readonly Operation[],
): Promise<Summary> {
  const ids = new Map(operations.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one.operationId]));
  const succeeded = new Set<string>();
  const failures = new Set<string>();
  let calls = 0;
  for await (const line of lines) {
    const { recorder } = (JSON.parse(line) as { ScenarioFinished?: Scenario }).ScenarioFinished ?? {};
    for (const [id, { request, response }] of Object.entries(recorder?.interactions ?? {})) {
      calls += 1;
      const path = recorder?.cases?.[id]?.value.path ?? '';
      const operationId = ids.get(`${request.method} ${path}`);
      if (operationId && response && response.status_code >= 200 && response.status_code < 300) {
        succeeded.add(operationId);
      }
    }
    for (const check of Object.values(recorder?.checks ?? {}).flat()) {
      if (check.status === 'failure') failures.add(saidOf(check));
    }
  }
  return { calls, succeeded, failures: [...failures] };
}

const saidOf = ({ name, failure_info: info }: Check) =>
  `${info?.failure?.operation ?? 'an operation'}: ${name}: ${info?.failure?.message?.split('\n')[0] ?? ''}`;

/** What is wrong with a run; nothing, where it holds. `exempt` are asked for by tests of their own. */
export function faultsOf(
  { succeeded, failures }: Summary,
  operations: readonly Operation[],
  exempt: readonly string[],
): string[] {
  const without = operations.filter((one) => !succeeded.has(one.operationId) && !exempt.includes(one.operationId));
  return [
    ...failures,
    ...without.map(
      ({ operationId }) => `${operationId}: no call succeeded; test/contract/right-calls.ts has none that does`,
    ),
  ];
}
