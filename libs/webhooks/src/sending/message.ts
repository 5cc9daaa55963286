import type { ClaimedDelivery } from '@laurel/store';

/** One fact: however often it is sent, and to whom, it has this id. Without a dot, which parts what is signed. */
export function messageIdOf({ caseId, caseSeq }: Pick<ClaimedDelivery, 'caseId' | 'caseSeq'>): string {
  return `evt_${caseId}_${caseSeq}`;
}

/** The entry of the ledger that a message was about; null where this is no id of a message. */
export function placeOf(messageId: string): { caseId: string; caseSeq: number } | null {
  const [, caseId, caseSeq] =
    /^evt_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([1-9]\d{0,8})$/.exec(messageId) ?? [];
  return caseId && caseSeq ? { caseId, caseSeq: Number(caseSeq) } : null;
}

type Told = Pick<ClaimedDelivery, 'type' | 'at' | 'caseId' | 'caseSeq' | 'body'>;

/** What is sent, as text. Ids and words of the contract alone: whoever may read names asks the API for them. */
export function messageText({ type, at, caseId, caseSeq, body }: Told): string {
  const place = { nominationId: caseId, caseSeq, link: `/v1/nominations/${caseId}` };
  return JSON.stringify({ type, timestamp: at.toISOString(), data: { ...place, ...detailOf(type, body) } });
}

function detailOf(type: Told['type'], { level, outcome, numbers }: Told['body']): object {
  switch (type) {
    case 'nomination.submitted':
      return {};
    case 'nomination.returned':
    case 'commendation.revoked':
      return { level };
    case 'commendation.issued':
      return { level, commendationId: (numbers as { commendationId: string }).commendationId };
    case 'nomination.closed':
      return { outcome };
  }
}
