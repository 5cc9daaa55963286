import { bodyOf } from './accounts-in-demo.ts';
import type { Ground } from './ground.ts';
import type { Makers } from './right-call.ts';

const decided = async ({ request, decidedId }: Ground) => bodyOf(await request('GET', `/v1/nominations/${decidedId}`));

/** What anybody reads by the code of a paper; nobody is named who asks. */
export const OF_PUBLIC: Makers = {
  readCertificate: async (of) => ({ path: { code: (await decided(of)).commendations[0].certificateCode } }),
  lookUpSlip: async (of) => ({ path: { code: (await decided(of)).slipCode } }),
};
