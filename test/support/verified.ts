import { type RunningStack, verifyStack } from '@laurel/cli';

/** Every violation of an invariant that the verifier finds on a live stack, by invariant. Empty when all is well. */
export async function violationsOn(stack: RunningStack, patienceMs?: number): Promise<unknown[]> {
  const { databaseUrl, temporalAddress, namespace } = stack;
  const { invariants } = await verifyStack({
    databaseUrl,
    temporalAddress,
    namespace,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return invariants.flatMap(({ violations }) => violations);
}
