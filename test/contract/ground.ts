import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { freePort } from '@laurel/platform';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { type Uploads, uploadsBy } from '../support/documents.ts';
import { type IdentityProvider, identityProvider } from '../support/identity-provider.ts';
import { pdf } from '../support/papers.ts';
import { accountsAt } from './accounts-in-demo.ts';

/** A real stack, a season in it, and the means to make more. */
export interface Ground {
  readonly stack: Stack;
  readonly apiUrl: string;
  readonly request: Request;
  readonly season: SmallSeason;
  /** A case that the ward has decided, with a document. */
  readonly decidedId: string;
  readonly documentId: string;
  readonly uploads: Uploads;
  readonly accounts: ReturnType<typeof accountsAt>;
  readonly provider: IdentityProvider;
  readonly content: Buffer;
  /** A name that no other nominee has. */
  name(): string;
  close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const apiPort = await freePort('127.0.0.1');
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const provider = await identityProvider(apiUrl.replace('http:', 'https:'));
  const stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'demo',
    keepAlive: false,
    logLevel: 'error',
    apiPort,
    // Callers are not counted: the run would be slowed down, and says nothing about limits.
    env: { ...provider.env, LAUREL_RATE_LIMITS: 'off' },
  });
  const close = () => stack.stop().then(() => provider.stop());
  try {
    const request = requestTo(apiUrl);
    const season = await smallSeason(request);
    const name = () => `Người được đề nghị ${randomUUID().slice(0, 8)} (dữ liệu bịa)`;
    const uploads = uploadsBy(apiUrl, request, { role: 'NOMINATOR', unitId: season.units.G });
    const decidedId = await season.submitted(name());
    const content = await pdf();
    const { body: document } = await uploads.whole(decidedId, content);
    const answers = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
    await season.command(decidedId, answers, { role: 'HEAD', unitId: season.units.W });
    const accounts = accountsAt(apiUrl);
    const documentId = document.id as string;
    return {
      stack,
      apiUrl,
      request,
      season,
      decidedId,
      documentId,
      uploads,
      accounts,
      provider,
      content,
      name,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
