import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { freePort } from '@laurel/platform';
import { type IdentityProvider, identityProvider } from './identity-provider.ts';

/** A stack with accounts, and a provider of its own whose word on persons it takes. */
export async function stackWithProvider(): Promise<{ readonly provider: IdentityProvider; readonly stack: Stack }> {
  const apiPort = await freePort('127.0.0.1');
  const provider = await identityProvider(`http://127.0.0.1:${apiPort}`);
  try {
    const stack = await startStack({
      home: throwAwayHome(),
      throwAway: true,
      fsync: false,
      identity: 'accounts',
      apiPort,
      env: provider.env,
    });
    return { provider, stack };
  } catch (error) {
    await provider.stop();
    throw error;
  }
}
