import type { Asked, Pen } from './asked.ts';
import * as afterwards from './naive-afterwards.ts';
import * as council from './naive-council.ts';
import { decide, declineReserved, issueReserved } from './naive-decide.ts';
import * as file from './naive-file.ts';
import * as others from './naive-others.ts';
import { isClaimant } from './naive-turns.ts';
import * as turns from './naive-turns.ts';
import type { Sheet } from './paper.ts';

const PENS: { readonly [word: string]: unknown } = {
  ...file,
  ...others,
  ...council,
  ...turns,
  ...afterwards,
  decide,
  issueReserved,
  declineReserved,
};

/**
 * A case as the page of the season commands tells it to somebody with a pencil, and on purpose without the domain's own
 * functions. Gives the code of the refusal, or null when the sheet has been written over.
 */
export function carryOut(all: readonly Sheet[], of: number, asked: Asked): string | null {
  const sheet = all[of] as Sheet;
  const answer = (PENS[asked.type] as Pen)(sheet, asked, all);
  if (typeof answer === 'string') return answer;
  const barred = isBarred(sheet, asked);
  if (barred) return barred;
  sheet.recorded = [];
  const holder = sheet.claimant;
  answer();
  if (holder && holder === sheet.claimant && asked.type !== 'lapse' && isClaimant(sheet, asked))
    holder.actedAt = asked.at;
  takePart(sheet, asked);
  return null;
}

/** Looking after the paper and speaking for others is no part in a level's judgement. */
const NO_PART = [
  'present',
  'exchangeCertificate',
  'reissueCertificate',
  'raiseObjection',
  'replyConsultation',
  'recuse',
];
const NO_JUDGEMENT = ['claim', 'unclaim'];

/** Nobody acts on an own nomination, nor at two levels of one case. */
function isBarred({ parts }: Sheet, { type, level, person }: Asked): string | null {
  if (!person) return null;
  const own = parts.filter((part) => part.person === person).map((part) => part.level);
  const isNominator = own.includes('NOMINATION');
  if (type === 'replyConsultation') return isNominator ? 'OWN_NOMINATION' : null;
  if (!level || NO_PART.includes(type)) return null;
  if (isNominator && level !== 'RESIDENTIAL_GROUP') return 'OWN_NOMINATION';
  return own.some((part) => part !== level && part !== 'NOMINATION') ? 'ACTED_AT_OTHER_LEVEL' : null;
}

/** Who hands in a nomination is its nominator; a head who originates it acts for the level where it starts. */
function takePart({ parts }: Sheet, { type, level, person, from, startAt }: Asked): void {
  if (!person || NO_PART.includes(type) || NO_JUDGEMENT.includes(type)) return;
  if (type === 'submit') parts.push({ person, level: from === null ? startAt : 'NOMINATION' });
  else if (level) parts.push({ person, level });
}
