import { requestTo, type SmallSeason } from '../support/api.ts';
import { uploadsBy } from '../support/documents.ts';
import { pdf } from '../support/papers.ts';
import type { Ground } from './ground.ts';

interface OwnPapers {
  readonly draftId: string;
  readonly uploadId: string;
  /** Another upload, which may be removed. */
  readonly removedId: string;
}

export interface Papers {
  readonly of: { readonly [kind in 'NOMINATOR' | 'HEAD' | 'DEPUTY']: OwnPapers };
  /** A document that is attached to the case of each relation. */
  readonly attached: ReadonlyMap<string, string>;
}

export async function papersIn(apiUrl: string, season: SmallSeason, ground: Ground): Promise<Papers> {
  const request = requestTo(apiUrl);
  const { G, W } = season.units;
  const content = await pdf();
  const attached = new Map<string, string>();
  const uploads = uploadsBy(apiUrl, request, { role: 'NOMINATOR', unitId: G });
  for (const [relation, { caseId }] of Object.entries(ground)) {
    const { status, body } = await uploads.whole(caseId, content);
    if (status !== 200) throw new Error(`${relation}: ${JSON.stringify(body)}`);
    attached.set(relation, body.id);
  }
  const own = async (role: keyof Papers['of'], unitId: string): Promise<OwnPapers> => {
    const as = { role, unitId };
    const draft = {
      seasonId: season.id,
      fromUnitId: role === 'NOMINATOR' ? unitId : null,
      nominee: `Người trong bản nháp của ${role} (bịa)`,
      category: 'INDIVIDUAL',
      period: '2022',
      achievement: `nhap:${role}`,
      asks: 'WARD',
      procedure: role === 'NOMINATOR' ? 'ORDINARY' : 'SIMPLIFIED',
    };
    const created = await request('POST', '/v1/nominations', draft, as);
    if (created.status !== 201) throw new Error(JSON.stringify(created.body));
    const begin = async () => {
      const begun = await uploadsBy(apiUrl, request, as).begin(created.body.id, { bytes: content.length });
      if (begun.status !== 201) throw new Error(JSON.stringify(begun.body));
      return begun.body.id as string;
    };
    return { draftId: created.body.id, uploadId: await begin(), removedId: await begin() };
  };
  return {
    of: { NOMINATOR: await own('NOMINATOR', G), HEAD: await own('HEAD', W), DEPUTY: await own('DEPUTY', W) },
    attached,
  };
}
