import { answered, type LaurelClient, newIntent, type Schemas } from '@laurel/client';

/** What this system knows of somebody who is to be commended. */
export interface Wish {
  readonly seasonId: string;
  /** The unit for which this system acts. */
  readonly fromUnitId: string;
  readonly nominee: string;
  readonly achievement: string;
  readonly period: string;
}

/** Hands a nomination in. Returns its id, by which messages speak of it. */
export async function submit(laurel: LaurelClient, { seasonId, fromUnitId, ...wish }: Wish): Promise<string> {
  const nomination = { ...wish, category: 'INDIVIDUAL', asks: 'WARD' } as const;
  // One intent for one letter: it stands outside of what is asked again.
  const header = newIntent();
  const answer = await answered(() =>
    laurel.POST('/v1/submissions', { params: { header }, body: { seasonId, fromUnitId, nominations: [nomination] } }),
  );
  if (!answer.isDone) throw new Error(inWords(answer.problem));
  const [item] = answer.data.items;
  if (item?.state !== 'SUBMITTED') throw new Error(`Not handed in: ${item?.code}`);
  return item.nominationId;
}

function inWords({ code, detail, errors = [] }: Schemas['Problem']): string {
  return [`${code}: ${detail}`, ...errors.map(({ path, message }) => `${path} ${message}`)].join('; ');
}
