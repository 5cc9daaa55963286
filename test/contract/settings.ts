import type { Operation } from '../support/contract.ts';
import { EXEMPTIONS, EXPECTED, NOT_ASKED } from './exempt.ts';
import type { Ground } from './ground.ts';

export interface Run {
  /** For each operation, of each kind of case. */
  readonly maxExamples: number;
  readonly seed: number;
}

const quoted = (value: unknown) => JSON.stringify(value);

/** Things that are there, by the word that stands before `{id}` in an address. */
function known({ season, decidedId, documentId }: Ground): { readonly [word: string]: string } {
  return { seasons: season.id, units: season.units.W, nominations: decidedId, documents: documentId };
}

/** Ends a thing for all that is asked after it. */
const ENDING = ['endSeason', 'nameSuccessor'];

/** The file schemathesis.toml of a run. */
export function settings(ground: Ground, run: Run, operations: readonly Operation[]): string {
  const ids = known(ground);
  const asked = operations.filter(({ operationId }) => !Object.hasOwn(NOT_ASKED, operationId));
  const ofOperations = asked.flatMap(({ operationId, path }) => {
    const word = /^\/v1\/([\w-]+)\/\{id\}/.exec(path)?.[1] ?? '';
    const id = Object.hasOwn(ids, word) && !ENDING.includes(operationId);
    const own = [
      // Half of the ids that are made up are those of something that is there.
      ...(id ? [`parameters = { "path.id" = { dictionary = ${quoted(word)}, probability = 0.5 } }`] : []),
      ...EXEMPTIONS.filter((one) => one.operations.includes(operationId)).map(
        ({ check }) => `checks.${check}.enabled = false`,
      ),
    ];
    return own.length === 0 ? [] : ['[[operations]]', `include-operation-id = ${quoted(operationId)}`, ...own];
  });
  const notAsked = Object.keys(NOT_ASKED).map((one) => [
    '[[operations]]',
    `include-operation-id = ${quoted(one)}`,
    'enabled = false',
  ]);
  return [
    `seed = ${run.seed}`,
    // One after the other: a seed then asks the same again, and Python 3.11 does not keep two threads apart in its compiler.
    'workers = 1',
    'continue-on-failure = true',
    // Later than this an answer is a fault; a busy machine needs some seconds for a slow hash.
    'request-timeout = 30',
    'headers = { "X-Forwarded-Proto" = "https" }',
    'warnings = false',
    '[generation]',
    `max-examples = ${run.maxExamples}`,
    'with-security-parameters = false',
    // A fault is shown as it was found: making it smaller asks hundreds of times more.
    'no-shrink = true',
    'database = "none"',
    '[phases.stateful]',
    'max-steps = 6',
    `generation = { max-examples = ${run.maxExamples * 5} }`,
    '[checks]',
    'enabled = true',
    ...EXPECTED.map(({ check, statuses }) => `${check}.expected-statuses = ${quoted(statuses)}`),
    ...Object.entries(ids).flatMap(([word, id]) => [`[dictionaries.${quoted(word)}]`, `values = [${quoted(id)}]`]),
    ...ofOperations,
    ...notAsked.flat(),
  ].join('\n');
}
