import { randomUUID } from 'node:crypto';
import type { SubmissionView } from '@laurel/contracts';
import { waitUntil } from '@laurel/platform';
import type { Acting, Answer, Request, SmallSeason } from '../support/api.ts';
import { atMost } from '../support/callers.ts';

/** A district with its desk, until a ward succeeds it. */
export interface District {
  readonly head: Acting;
  /** Nominations that its head originates: two by the simplified procedure, then ordinary ones. Submitted, in order. */
  originated(count: number, name: string): Promise<string[]>;
  /** Its deputy may sign by authorisation (TUQ), from yesterday to tomorrow. */
  delegateToDeputy(): Promise<Answer>;
  /** Its successor is named. */
  abolish(): Promise<Answer>;
  standing(): Promise<{ readonly openCases: number }>;
}

export const REASON = 'Kết thúc hoạt động của đơn vị hành chính cấp huyện (dữ liệu bịa)';
const PER_LETTER = 100;
const LETTERS_AT_ONCE = 3;
const LETTER_LIMIT_MS = 180_000;

export function districtOf(request: Request, { id: seasonId, units }: SmallSeason): District {
  const head: Acting = { role: 'HEAD', unitId: units.D };

  /** A busy machine answers 503, or leaves a nomination a draft, and the same key goes on. */
  async function handedIn(nominations: readonly object[]): Promise<string[]> {
    const key = randomUUID();
    const letter = { seasonId, fromUnitId: null, nominations };
    let items: SubmissionView['items'] = [];
    const isHandedIn = async () => {
      const { body } = await request<SubmissionView>('POST', '/v1/submissions', letter, { ...head, key });
      items = body.items ?? [];
      return items.length > 0 && items.every(({ state }) => state === 'SUBMITTED');
    };
    await waitUntil(isHandedIn, { what: 'The letter', limitMs: LETTER_LIMIT_MS });
    return items.map(({ nominationId }) => nominationId);
  }

  return {
    head,
    async originated(count, name) {
      const nominations = Array.from({ length: count }, (_, index) => ({
        nominee: `${name} ${index + 1} (tên giả định)`,
        category: 'INDIVIDUAL',
        period: '2022',
        achievement: `${name}:${index + 1}`,
        asks: 'DISTRICT',
        procedure: index < 2 ? 'SIMPLIFIED' : 'ORDINARY',
      }));
      const letters = Array.from({ length: Math.ceil(count / PER_LETTER) }, (_, index) => index * PER_LETTER);
      const ids = await atMost(LETTERS_AT_ONCE, letters, (from) =>
        handedIn(nominations.slice(from, from + PER_LETTER)),
      );
      return ids.flat();
    },
    delegateToDeputy() {
      const paper = { role: 'DEPUTY', capacity: 'TUQ', scope: 'giấy khen', basis: 'UQ 1 (dữ liệu bịa)' };
      const days = { fromOn: dayInVietnam(-1), toOn: dayInVietnam(1) };
      return request('POST', '/v1/delegations', { unitId: units.D, ...paper, ...days }, head);
    },
    abolish() {
      const body = { successorId: units.W2, abolishedOn: '2025-07-01', reason: REASON };
      return request('POST', `/v1/units/${units.D}/successor`, body, { role: 'ADMIN' });
    },
    standing: async () => (await request('GET', `/v1/units/${units.D}`)).body,
  };
}

/** The calendar day in Vietnam, so many days from today. */
export function dayInVietnam(offset: number): string {
  return new Date(Date.now() + 7 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
}
